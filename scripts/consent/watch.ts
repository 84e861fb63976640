import type { Answer } from '#app/questions/answer.ts';
import type { Effect } from '#app/session/effects.ts';
import type { SessionEvent } from '#app/session/events.ts';
import { step } from '#app/session/step.ts';
import type { State } from '#app/session/state.ts';
import type { World } from '#app/session/world.ts';
import { offeredOn } from './hands.ts';

/** What was decided though nobody but a helper did anything. */
export type Violation = 'handed over' | 'agreed' | 'own turn moved';

/** The turns where something is agreed to, handed over, taken back or judged, told by what they offer. */
const decisions: ReadonlySet<string> = new Set([
  'agree', 'may-ask', 'rather-not', 'sure', 'same-as-before', 'score:5', 'score:1', 'reason:slow',
]); // prettier-ignore
const deeds: ReadonlySet<Effect['type']> = new Set(['keep', 'amend', 'rate', 'park']);

/**
 * Does what a helper does and looks at what came of it; knows nothing of how the session keeps the two apart. A badge
 * may end a visit or begin one: it agrees to nothing.
 */
export function watched(
  state: State,
  event: SessionEvent,
  world: World,
): { readonly state: State; readonly effects: readonly Effect[]; readonly violation?: Violation } {
  const after = step(state, event, world);
  if (after.effects.some(({ type }) => deeds.has(type))) return { ...after, violation: 'handed over' };
  if (after.state === state) return after;
  const before = new Set(yesesIn(state));
  if (yesesIn(after.state).some((yes) => !before.has(yes))) return { ...after, violation: 'agreed' };
  const isBadge = event.type === 'companion-came' || event.type === 'companion-left';
  if (!isBadge && offeredOn(state, world).some((id) => decisions.has(id)))
    return { ...after, violation: 'own turn moved' };
  return after;
}

/** Every yes and no of the resident's, with its moment and its words. */
const yesesIn = ({ visit }: State): readonly string[] =>
  [visit.matter?.answers ?? {}, visit.known].flatMap((answers) =>
    Object.entries(answers).flatMap(([code, answer]) =>
      isAgreed(answer) ? [`${code} ${JSON.stringify(answer)}`] : [],
    ),
  );

const isAgreed = ({ kind }: Answer): boolean => kind === 'consent' || kind === 'phone';
