import { caseStates, mayAmend, type CaseStatus } from '#app/cases/submission.ts';
import { choiceId, type DraftId } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { World } from '#app/session/world.ts';
import { actsOn, after, reference, secret, type Moment } from './walker.ts';

/** Where ways begin that no door of the home screen leads to: a slip, free words, a key, silence. */
export function besides(home: Moment, locale: Locale, world: World): readonly Moment[] {
  return [...withSlip(home, locale, world), ...inWords(home, locale, world), ...inBetween(home, world)];
}

/** The slip of a case in each of its states, shown to ask and shown to rate. */
function withSlip(home: Moment, locale: Locale, world: World): readonly Moment[] {
  const scanned = { type: 'scanned', reference, secret } as const;
  const [estate] = world.hall.estates;
  const serviceName = world.services[locale][0]?.name;
  const told = {
    reference,
    notes: [],
    phone: '13800138000',
    promisedBy: '2026-11-27',
    ...(serviceName === undefined ? {} : { serviceName }),
    ...(estate === undefined ? {} : { addressString: `${estate.name}3号楼` }),
  };
  const statuses = caseStates.flatMap((state): readonly CaseStatus[] => [
    { ...told, state, may: mayAmend({ state }) },
    { ...told, state, may: [] },
  ]);
  const toRate = ['rate', 'rate-case'].reduce(
    (moment, id) => after(moment, { type: 'chose', id: choiceId(id), by: 'touch' }, world),
    home,
  );
  return [home, toRate].flatMap((from) => statuses.map((status) => after(from, scanned, world, status)));
}

/** What fits nothing, and what fits two things at once. */
function inWords(home: Moment, locale: Locale, world: World): readonly Moment[] {
  const awake = after(home, { type: 'woke', by: 'touch' }, world);
  const [one, other] = world.services[locale];
  const both = `${one?.says[0] ?? ''}${other?.says[0] ?? ''}`;
  return ['𬌗䶮㐱䶮𬌗', both].map((words) => after(awake, { type: 'said-words', words }, world));
}

/** In the middle of a matter: each key, silence, doubt; and a slip of something put aside that is gone. */
function inBetween(home: Moment, world: World): readonly Moment[] {
  let moment = after(home, { type: 'chose', id: choiceId('report'), by: 'touch' }, world);
  for (let acts = 0; acts < 9 && moment.state.stage.at !== 'asking'; acts += 1) {
    const [act] = actsOn(moment, world);
    if (act === undefined) break;
    moment = after(moment, act.event, world);
  }
  const [choice] = moment.turn.choices;
  const events: readonly SessionEvent[] = [
    { type: 'pressed', key: 'stop', by: 'touch' },
    { type: 'pressed', key: 'help', by: 'touch' },
    { type: 'idled', forMs: world.idle.askAfterMs },
    { type: 'alarmed', emergency: { kind: 'fire', call: '119' } },
    ...(choice === undefined
      ? []
      : [{ type: 'doubted', answer: { type: 'choice', id: choice.id } } as const]),
  ];
  return [
    ...events.map((event) => after(moment, event, world)),
    after(home, { type: 'scanned-draft', code: { draft: 'WALKWALK' as DraftId, key: secret } }, world),
  ];
}
