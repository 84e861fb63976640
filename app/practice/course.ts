import type { State } from '../session/state.ts';
import type { StringKey } from '../strings/keys.ts';
import type { Turn } from '../turn/turn.ts';

/** What a task sees of the practice kiosk: how it stands, and how it stood a moment before. */
export interface Seen {
  readonly state: State;
  readonly turn: Turn;
  readonly before: State;
}

/** A small thing to do, which is seen to be done. */
export interface Task {
  readonly says: StringKey;
  readonly passed: (seen: Seen) => boolean;
}

/** Ten minutes, in the order of a helper's day (7 tasks, about a minute and a half each). */
export const course: readonly Task[] = [
  { says: 'practice.touch', passed: ({ state }) => state.stage.at === 'services' },
  { says: 'practice.call', passed: ({ state }) => state.stage.at === 'called' },
  { says: 'practice.form', passed: ({ turn }) => turn.kind === 'form' },
  { says: 'practice.matter', passed: ({ turn }) => turn.kind === 'form' && turn.rows.length > 1 },
  { says: 'practice.fill', passed: ({ turn }) => turn.kind === 'form' && turn.complete },
  { says: 'practice.yes', passed: ({ state }) => state.stage.at === 'done' },
  {
    says: 'practice.gone',
    passed: ({ state, before }) => before.visit.filed !== undefined && state.visit.filed === undefined,
  },
];

/** The task that is next, from this one on; tasks are done one after the other. */
export function advanced(at: number, seen: Seen): number {
  const task = course[at];
  return task?.passed(seen) === true ? at + 1 : at;
}
