import { contact, pathOf, where } from '#app/journey/journey.ts';
import type { Locale } from '#app/locale.ts';
import type { Matter } from '#app/cases/submission.ts';
import type { Question, Service } from '#app/services/service.ts';
import type { World } from '#app/session/world.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { Act, Moment } from './walker.ts';

/** What of a person's is asked or taken without a why and a yes of its own (PIPL 14, 16, 17, 29), one line each. */
export function consentLacking(moment: Moment, locale: Locale, world: World): readonly string[] {
  return [...onTheTurn(moment, locale, world), ...inWhatIsKept(moment, locale, world)];
}

/** Whether this act says no to something about oneself: no way that begins so may end without a number. */
export const isRefusal = ({ turn, state: { stage } }: Moment, { name }: Act): boolean =>
  stage.at === 'asking' &&
  (name === 'rather-not' || (name === 'open' && stage.code === contact && turn.entry !== undefined));

export const serviceOf = (
  code: string | undefined,
  locale: Locale,
  { services }: World,
): Service | undefined => services[locale].find((service) => service.code === code);

/** The rule as the law has it, told apart from how the session goes about it. */
function isPersonal({ code, dataClass }: Question, { location }: Service): boolean {
  if (code === where) return location === 'home';
  return dataClass === 'contact' || dataClass === 'person' || dataClass === 'sensitive';
}

function onTheTurn({ state, turn }: Moment, locale: Locale, world: World): readonly string[] {
  const { stage, visit } = state;
  const service = serviceOf(visit.matter?.service, locale, world);
  if (stage.at !== 'asking' || service === undefined) return [];
  const answers = visit.matter?.answers ?? {};
  const path = pathOf(service, answers);
  const question = path.find(({ code }) => code === stage.code);
  if (question === undefined) return [];
  const of = question.kind === 'consent' ? path.find(({ code }) => code === question.of) : question;
  const said = [turn.heading, ...turn.lines].map((text) => render(text, locale, shownValue)).join(' ');
  const lacksWhy = (why: string | undefined): boolean =>
    why === undefined || why === '' || !said.includes(why);
  if (question.kind === 'consent') {
    const why = question.of === where ? service.purposes?.location : of?.purpose;
    return [
      ...(lacksWhy(why) ? ['why it is asked is not said'] : []),
      ...(turn.choices.some(({ id }) => id === 'rather-not') ? [] : ['it cannot be refused']),
    ];
  }
  // A public place is nobody's, and yet one wants to know what for.
  const isPublicPlace = question.code === where && service.location === 'public';
  if (isPublicPlace) {
    const isBegun = stage.partial.estate !== undefined || stage.page > 0;
    return !isBegun && lacksWhy(service.purposes?.location) ? ['why it is asked is not said'] : [];
  }
  if (!isPersonal(question, service)) return [];
  if (question.kind === 'phone') {
    const why = question.code === contact ? service.purposes?.contact : question.purpose;
    // Where but two fit, the refusal may stand on another page of the same turn.
    const refusals = world.capacity.choices < 3 ? ['open', 'more'] : ['open'];
    return [
      ...(turn.entry?.complete !== true && lacksWhy(why) ? ['why it is asked is not said'] : []),
      ...(turn.choices.some(({ id }) => refusals.includes(id)) ? [] : ['it cannot be refused']),
    ];
  }
  const agreed = path.some((one) => {
    const answer = answers[one.code];
    return one.kind === 'consent' && one.of === question.code && answer?.kind === 'consent' && answer.yes;
  });
  return agreed ? [] : ['it is asked without a yes to it'];
}

/** What is handed over holds a yes for everything of a person's in it. */
function inWhatIsKept({ effects }: Moment, locale: Locale, world: World): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'keep') return [];
    const { matter } = effect;
    const service = serviceOf(matter.service, locale, world);
    const agreed = new Set((matter.consents ?? []).map(({ purpose }) => purpose));
    return service === undefined
      ? ['a matter of no service']
      : collectedIn(matter, service)
          .filter((purpose) => !agreed.has(purpose))
          .map((purpose) => `${purpose} is handed over without a yes`);
  });
}

const collectedIn = (matter: Matter, service: Service): readonly string[] => [
  ...(matter.phone === undefined ? [] : ['contact']),
  ...(matter.place !== undefined && service.location === 'home' ? ['home'] : []),
  ...service.questions
    .filter((question) => isPersonal(question, service) && matter.answers[question.code] !== undefined)
    .map(({ code, dataClass }) => (dataClass === 'contact' ? 'contact' : `${service.code}-${code}`)),
];
