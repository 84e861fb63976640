import { visitId } from '#app/ids.ts';
import { step } from '#app/session/step.ts';
import { freshState, type State } from '#app/session/state.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { Effect } from '#app/session/effects.ts';
import type { World } from '#app/session/world.ts';
import { formEvent, keyboardEvents, newsOf, offeredOn, residentEvents } from './hands.ts';
import { watched, type Violation } from './watch.ts';

/** Things that happen in one trace. */
const length = 6;
/** States other traces begin from, so that short traces go deep. */
const remembered = 4_000;

export interface Found {
  readonly violation: Violation;
  readonly at: string;
  readonly event: string;
}

export interface Tally {
  readonly traces: number;
  readonly helper_events: number;
  readonly residents_keeps: number;
  readonly stages: number;
  readonly violations: number;
  readonly found: readonly Found[];
}

/** Random traces of a resident and a helper at one machine. @param random 0…1 */
export function traces(count: number, world: World, random: () => number): Tally {
  const pool: State[] = [fresh(0)];
  const stages = new Set<string>();
  const found: Found[] = [];
  let [violations, helpers, keeps, visits] = [0, 0, 0, 1];
  const one = <T>(among: readonly T[]): T | undefined => among[Math.floor(random() * among.length)];
  for (let trace = 0; trace < count; trace += 1) {
    let state = one(pool) ?? fresh(0);
    let pending: readonly Effect[] = [];
    for (let at = 0; at < length; at += 1) {
      const waiting = pending[0];
      const who = random();
      if (waiting !== undefined && who < 0.6) {
        pending = pending.slice(1);
        const news = one(newsOf(waiting));
        if (news !== undefined) state = step(state, news, world).state;
        continue;
      }
      // Half of what a helper does is the form's, where most can be written; a resident does as much as a helper.
      const [mine, helps] = [random() < 0.5, who < 0.8];
      const event = !helps
        ? residentEvent(state, world, one, random)
        : mine
          ? formEvent(state, world, one)
          : helperEvent(state, world, one);
      if (event === undefined) break;
      const after: ReturnType<typeof watched> = helps
        ? watched(state, event, world)
        : step(state, event, world);
      helpers += helps ? 1 : 0;
      keeps += after.effects.filter(({ type }) => type === 'keep').length;
      if (after.violation !== undefined) {
        violations += 1;
        if (found.length < 5)
          found.push({ violation: after.violation, at: state.stage.at, event: JSON.stringify(event) });
      }
      state = after.state;
      pending = [...pending, ...after.effects.filter(({ type }) => type !== 'forget')];
      if (after.effects.some(({ type }) => type === 'forget'))
        state = step(state, { type: 'visit-opened', visit: visitId(`v${(visits += 1)}`) }, world).state;
      stages.add(state.stage.at);
    }
    if (pool.length < remembered) pool.push(state);
    else if (random() < 0.2) pool[1 + Math.floor(random() * (remembered - 1))] = state;
  }
  return {
    traces: count,
    helper_events: helpers,
    residents_keeps: keeps,
    stages: stages.size,
    violations,
    found,
  };
}

type One = <T>(among: readonly T[]) => T | undefined;

/** A resident mostly touches what is there, or hands it over; else anything at all. */
function residentEvent(state: State, world: World, one: One, random: () => number): SessionEvent | undefined {
  const id = random() < 0.7 ? one(offeredOn(state, world)) : undefined;
  return id === undefined ? one(residentEvents(state, world)) : { type: 'chose', id, by: 'touch' };
}

/** Not a row of the form: those are many, and have a way of their own. */
const helperEvent = (state: State, world: World, one: One): SessionEvent | undefined =>
  one(keyboardEvents(state, world));

const fresh = (visit: number): State => freshState(visitId(`v${visit}`));
