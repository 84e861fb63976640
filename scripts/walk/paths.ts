import { choiceId } from '#app/ids.ts';
import { contact, pathOf, where } from '#app/journey/journey.ts';
import { locales, type Locale } from '#app/locale.ts';
import type { Question, Service } from '#app/services/service.ts';
import type { World } from '#app/session/world.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { budgets, excessOf } from './budgets.ts';
import { actsOn, after, atRest, reference, shownAt, type Act, type Moment } from './walker.ts';

/** What every way through every service came to. */
export interface WalkReport {
  readonly services: number;
  readonly paths: number;
  /** Different turns that were shown. */
  readonly turns: number;
  readonly dead_ends: readonly string[];
  readonly over_budget: readonly string[];
  readonly asked_twice: readonly string[];
  readonly consent_missing: readonly string[];
  readonly decisions_report_max: number;
  readonly actions_progress_max: number;
}

/** All that may still come from one moment on. */
interface Ahead {
  readonly paths: number;
  /** Decisions of the longest way by touch alone; who speaks needs fewer. */
  readonly most: number;
}

const nowhere: Ahead = { paths: 0, most: -Infinity };

/** Walks every way of every service in every language, from the home screen to the number that must be kept. */
export function walkAll(world: World): WalkReport {
  const all = locales.map((locale) => walkIn(locale, world));
  const progress = progressActions(world);
  const joined = (name: 'dead' | 'over' | 'twice' | 'unasked'): readonly string[] =>
    all.flatMap((found) => [...found[name]]);
  const decisions = Math.max(...all.map(({ reporting }) => reporting));
  return {
    services: new Set(all.flatMap(({ services }) => [...services])).size,
    paths: all.reduce((sum, { paths }) => sum + paths, 0),
    turns: all.reduce((sum, { turns }) => sum + turns, 0),
    dead_ends: joined('dead'),
    over_budget: [
      ...joined('over'),
      ...(decisions > budgets.report ? [`${decisions} decisions to report something`] : []),
      ...(progress > budgets.progress ? [`${progress} acts to see how a matter stands`] : []),
    ],
    asked_twice: [...joined('twice'), ...askedAgain(world)],
    consent_missing: joined('unasked'),
    decisions_report_max: decisions,
    actions_progress_max: progress,
  };
}

function walkIn(locale: Locale, world: World) {
  const services = new Set<string>();
  const looked = new Set<string>();
  const dead = new Set<string>();
  const over = new Set<string>();
  const twice = new Set<string>();
  const unasked = new Set<string>();
  const known = new Map<string, Ahead>();

  /** Ways that have the same before them are walked once and counted each. */
  const walk = (moment: Moment): Ahead => {
    look(moment);
    const { stage, visit } = moment.state;
    if (stage.at === 'done') {
      services.add(visit.filed?.service ?? '');
      return { paths: 1, most: 0 };
    }
    const key = aheadOf(moment, locale, world);
    const before = known.get(key);
    if (before !== undefined) return before;
    // A page turned back to, a wish taken back: what comes round to here again is no other way.
    known.set(key, nowhere);
    const acts = actsOn(moment, world);
    const ways = acts
      .map((act) => ({ act, to: after(moment, act.event, world) }))
      .filter(({ to }) => to.state.stage.at !== 'home')
      .map(({ act, to }) => {
        if (isAskedAgain(moment, to)) twice.add(`${locale} ${to.turn.id}`);
        const { paths, most } = walk(to);
        return { paths, most: act.name === 'words' ? -Infinity : most + act.decisions };
      });
    if (acts.length === 0) dead.add(`${locale} ${moment.turn.id}`);
    const ahead = {
      paths: ways.reduce((sum, { paths }) => sum + paths, 0),
      most: Math.max(-Infinity, ...ways.map(({ most }) => most)),
    };
    known.set(key, ahead);
    return ahead;
  };

  const look = (moment: Moment): void => {
    const { turn } = moment;
    const key = JSON.stringify([shownAt(moment), turn.closure]);
    if (looked.has(key)) return;
    looked.add(key);
    for (const excess of excessOf(turn, locale)) over.add(`${locale} ${turn.id}: ${excess}`);
    for (const lack of consentLacking(moment, locale, world)) unasked.add(`${locale} ${turn.id}: ${lack}`);
  };

  const home = atRest(locale, world);
  look(home);
  const [reports, applies] = ['report', 'apply'].map((door) =>
    walk(after(home, { type: 'chose', id: choiceId(door), by: 'touch' }, world)),
  );
  return {
    services,
    paths: (reports?.paths ?? 0) + (applies?.paths ?? 0),
    turns: looked.size,
    reporting: 1 + (reports?.most ?? 0),
    dead,
    over,
    twice,
    unasked,
  };
}

/** What tells one future from another: the turn, the questions of the path, and which of them are answered. */
function aheadOf(moment: Moment, locale: Locale, world: World): string {
  const { matter } = moment.state.visit;
  const service = serviceOf(matter?.service ?? '', locale, world);
  const answers = matter?.answers ?? {};
  const path = service === undefined ? [] : pathOf(service, answers).map(({ code }) => code);
  return JSON.stringify([
    shownAt(moment),
    service?.code,
    path,
    path.filter((code) => answers[code] !== undefined),
  ]);
}

/** A question that has its answer already, and comes all the same. */
const isAskedAgain = (from: Moment, to: Moment): boolean => {
  const code = askedIn(to);
  if (code === undefined || code === askedIn(from)) return false;
  return Object.keys(from.state.visit.matter?.answers ?? {}).includes(code);
};

const askedIn = ({ state: { stage } }: Moment): string | undefined =>
  stage.at === 'asking' ? stage.code : undefined;

const serviceOf = (code: string, locale: Locale, { services }: World): Service | undefined =>
  services[locale].find((service) => service.code === code);
/**
 * What is collected of a person (PIPL 14, 16, 17, 29): why is said on the turn itself, and it may be refused. A
 * place says why too; where help is to come to, it cannot be left out.
 */
function consentLacking({ state, turn }: Moment, locale: Locale, world: World): readonly string[] {
  const { stage, visit } = state;
  const service = serviceOf(visit.matter?.service ?? '', locale, world);
  if (stage.at !== 'asking' || service === undefined) return [];
  const question = pathOf(service, visit.matter?.answers ?? {}).find(({ code }) => code === stage.code);
  // Half answered, it has been said and could be refused.
  const isBegun = Object.keys(stage.partial).length > 1 || stage.partial.digits !== '';
  if (question === undefined || question.dataClass === 'matter' || isBegun || stage.page > 0) return [];
  const said = [turn.heading, ...turn.lines, ...(turn.hint === undefined ? [] : [turn.hint])].map((text) =>
    render(text, locale, shownValue),
  );
  const why = purposeOf(question, service);
  const mayRefuse = turn.choices.some(({ id }) => id === 'open');
  return [
    ...(why !== undefined && said.some((line) => line.includes(why)) ? [] : ['why it is asked is not said']),
    ...(mayRefuse || question.required ? [] : ['it cannot be refused']),
    ...(question.dataClass === 'sensitive' && !mayRefuse ? ['a sensitive question cannot be refused'] : []),
  ];
}

function purposeOf(question: Question, { purposes }: Service): string | undefined {
  if (question.code === where) return purposes?.location;
  if (question.code === contact) return purposes?.contact;
  return question.purpose;
}

/** A second matter of the same visit: whatever the first told of place and phone is not asked again. */
function askedAgain(world: World): readonly string[] {
  return locales.flatMap((locale) => {
    const [service] = world.services[locale];
    if (service === undefined) return [];
    let moment = atRest(locale, world);
    const chose = (id: string): void => {
      moment = after(moment, { type: 'chose', id: choiceId(id), by: 'touch' }, world);
    };
    const file = (): readonly string[] => {
      const asked: string[] = [];
      for (let acts = 0; acts < 30 && moment.state.stage.at !== 'done'; acts += 1) {
        const code = askedIn(moment);
        if (code !== undefined && !asked.includes(code)) asked.push(code);
        const act = willing(actsOn(moment, world));
        if (act === undefined) break;
        moment = after(moment, act.event, world);
      }
      return asked;
    };
    chose('report');
    const first = file();
    chose('another');
    chose('report');
    const second = file();
    return second
      .filter((code) => (code === where || code === contact) && first.includes(code))
      .map((code) => `${locale} ${code}`);
  });
}

/** Somebody who tells all they are asked. */
const willing = (acts: readonly Act[]): Act | undefined =>
  acts.find(({ name }) => name === 'enter') ??
  acts.find(({ event }) => event.type === 'keyed') ??
  acts.find(({ name }) => name !== 'open' && name !== 'anywhere') ??
  acts[0];

/** Acts until it is told how a matter stands: the slip under the scanner, with or without the door, or its number. */
function progressActions(world: World): number {
  const scanned = { type: 'scanned', reference } as const;
  const ways: readonly (readonly Act[])[] = [
    [{ name: 'slip', event: scanned, decisions: 1 }],
    [door, { name: 'slip', event: scanned, decisions: 1 }],
    [
      door,
      { name: 'number', event: { type: 'keyed', digits: reference, by: 'touch' }, decisions: 1 },
      { name: 'enter', event: { type: 'chose', id: choiceId('enter'), by: 'touch' }, decisions: 0 },
    ],
  ];
  return Math.max(
    ...ways.map((way) => {
      const end = way.reduce((moment, { event }) => after(moment, event, world), atRest('zh-CN', world));
      if (end.state.stage.at !== 'found') return Infinity;
      return way.reduce((sum, { decisions }) => sum + decisions, 0);
    }),
  );
}

const door: Act = {
  name: 'progress',
  event: { type: 'chose', id: choiceId('progress'), by: 'touch' },
  decisions: 1,
};
