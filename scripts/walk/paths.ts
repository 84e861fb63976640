import { choiceId } from '#app/ids.ts';
import { pathOf } from '#app/journey/journey.ts';
import type { Locale } from '#app/locale.ts';
import type { World } from '#app/session/world.ts';
import { budgets, excessOf, spokenBeforeChoices } from './budgets.ts';
import { consentLacking, isRefusal, serviceOf } from './consent.ts';
import { profilesOf } from './profiles.ts';
import { besides } from './besides.ts';
import { progressActions } from './progress.ts';
import { askedAgain } from './second-matter.ts';
import { actsOn, after, askedIn, atRest, isOver, shownAt, type Moment } from './walker.ts';

/** What every way through every service came to. */
export interface WalkReport {
  readonly services: number;
  readonly paths: number;
  /** Different turns that were shown. */
  readonly turns: number;
  /** Kinds of screen and text size, by how much fits. */
  readonly profiles: number;
  readonly dead_ends: readonly string[];
  readonly over_budget: readonly string[];
  readonly asked_twice: readonly string[];
  readonly consent_missing: readonly string[];
  /** Where four choices fit; where only two do, pages are turned and it is `decisions_report_max_enlarged`. */
  readonly decisions_report_max: number;
  readonly decisions_report_max_enlarged: number;
  readonly actions_progress_max: number;
  /** Mandarin characters before the first choice can be heard. */
  readonly spoken_before_choice_max: number;
}

/** All that may still come from one moment on. */
interface Ahead {
  readonly paths: number;
  /** Decisions of the longest way by touch alone; who speaks needs fewer. */
  readonly most: number;
}

const nowhere: Ahead = { paths: 0, most: -Infinity };

/**
 * Walks every way of every service in every language on every kind of screen, from the home screen to its end.
 * @param profiles the kinds of screen, the usual one first.
 */
export function walkAll(usual: World, profiles: readonly World[] = profilesOf(usual)): WalkReport {
  const all = profiles.flatMap((world) =>
    world.languages.map((locale) => ({ world, ...walkIn(locale, world) })),
  );
  const progress = progressActions(usual);
  const joined = (name: 'dead' | 'over' | 'twice' | 'unasked'): readonly string[] => [
    ...new Set(all.flatMap((found) => [...found[name]])),
  ];
  const most = (enlarged: boolean): number =>
    Math.max(
      0,
      ...all
        .filter(({ world }) => world.capacity.choices < budgets.choices === enlarged)
        .map(({ reporting }) => reporting),
    );
  const decisions = most(false);
  return {
    services: new Set(all.flatMap(({ services }) => [...services])).size,
    paths: all.reduce((sum, { paths }) => sum + paths, 0),
    turns: all.reduce((sum, { turns }) => sum + turns, 0),
    profiles: profiles.length,
    dead_ends: joined('dead'),
    over_budget: [
      ...joined('over'),
      ...(decisions > budgets.report ? [`${decisions} decisions to report something`] : []),
      ...(progress > budgets.progress ? [`${progress} acts to see how a matter stands`] : []),
    ],
    asked_twice: [...joined('twice'), ...askedAgain(usual)],
    consent_missing: joined('unasked'),
    decisions_report_max: decisions,
    decisions_report_max_enlarged: most(true),
    actions_progress_max: progress,
    spoken_before_choice_max: Math.max(...all.map(({ spoken }) => spoken)),
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
  let spoken = 0;

  /** Ways that have the same before them are walked once and counted each. */
  const walk = (moment: Moment): Ahead => {
    look(moment);
    const { stage, visit } = moment.state;
    if (stage.at === 'done') services.add(visit.filed?.service ?? '');
    if (stage.at === 'done' || isOver(moment)) return { paths: 1, most: 0 };
    const key = aheadOf(moment, locale, world);
    const before = known.get(key);
    if (before !== undefined) return before;
    // A page turned back to, a wish taken back: what comes round to here again is no other way.
    known.set(key, nowhere);
    const acts = actsOn(moment, world);
    const ways = acts
      .map((act) => ({ act, to: after(moment, act.event, world) }))
      .filter(({ to }) => to.state.stage.at !== 'home' || isOver(to))
      .map(({ act, to }) => {
        // Whoever says it again, or wants a photo after all, wants to be asked again.
        if (!askedFor.has(act.name) && isAskedAgain(moment, to)) twice.add(`${locale} ${to.turn.id}`);
        const { paths, most } = walk(to);
        if (isRefusal(moment, act) && paths === 0)
          unasked.add(`${locale} ${moment.turn.id}: a no ends without being handed over`);
        return { paths, most: onRequest.has(act.name) ? -Infinity : most + act.decisions };
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
    for (const lack of consentLacking(moment, locale, world)) unasked.add(`${locale} ${turn.id}: ${lack}`);
    const key = JSON.stringify([shownAt(moment), turn.closure]);
    if (looked.has(key)) return;
    looked.add(key);
    if (locale === 'zh-CN') spoken = Math.max(spoken, spokenBeforeChoices(turn, locale));
    for (const excess of excessOf(turn, locale)) over.add(`${locale} ${turn.id}: ${excess}`);
  };

  const home = atRest(locale, world);
  look(home);
  const behind = (door: string): Ahead =>
    walk(after(home, { type: 'chose', id: choiceId(door), by: 'touch' }, world));
  const reports = behind('report');
  const others = [
    ...['apply', 'ask', 'rate', 'progress', 'notices'].map(behind),
    ...besides(home, locale, world).map(walk),
  ];
  return {
    services,
    paths: [reports, ...others].reduce((sum, { paths }) => sum + paths, 0),
    turns: looked.size,
    reporting: 1 + reports.most,
    dead,
    over,
    twice,
    unasked,
    spoken,
  };
}

/** Who speaks needs fewer decisions; who wants a photo asks for it, and nobody else decides about one. */
const onRequest: ReadonlySet<string> = new Set(['words', 'add-photo']);

const askedFor: ReadonlySet<string> = new Set(['say-again', 'add-photo']);

/** What tells one future from another: the turn, the questions of the path, and how they are answered. */
export function aheadOf(moment: Moment, locale: Locale, world: World): string {
  const { matter } = moment.state.visit;
  const service = serviceOf(matter?.service, locale, world);
  const answers = matter?.answers ?? {};
  const path = service === undefined ? [] : pathOf(service, answers).map(({ code }) => code);
  return JSON.stringify([shownAt(moment), service?.code, path, path.map((code) => answers[code]?.kind)]);
}

/** A question that has its answer already, and comes all the same. */
const isAskedAgain = (from: Moment, to: Moment): boolean => {
  const code = askedIn(to);
  if (code === undefined || code === askedIn(from)) return false;
  return Object.keys(from.state.visit.matter?.answers ?? {}).includes(code);
};
