import type { SessionEvent } from '#app/session/events.ts';
import { step } from '#app/session/step.ts';
import type { World } from '#app/session/world.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { Turn } from '#app/turn/turn.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import { atRest, outcomeOf } from '../walk/walker.ts';

/** What someone at the screen does next: touches what is labelled so, or keys digits in. */
export type Act =
  | { readonly choose: string; /** Only when all of the turn has been told. */ readonly hearsOut?: true }
  | { readonly key: string };

/** A dark street lamp reported by touch, from the first screen back to it. */
export const lampReport = (building: string, phone: string): readonly Act[] => [
  { choose: '反映问题' },
  { choose: '坏了、脏了、漏了' },
  { choose: '路灯照明' },
  { choose: '幸福里' },
  { key: building },
  { choose: '对的' },
  { key: phone },
  { choose: '可以' },
  { choose: '对的，交给社区', hearsOut: true },
  { choose: '办好了', hearsOut: true },
];

/** The turns that these acts lead through, news of outbox and printer included. Throws where something is not offered. */
export function turnsThrough(acts: readonly Act[], world: World): readonly Turn[] {
  let { state, turn }: { state: ReturnType<typeof atRest>['state']; turn: Turn } = atRest('zh-CN', world);
  const turns: Turn[] = [];
  for (const act of acts) {
    const events: SessionEvent[] = [eventOf(act, turn)];
    for (let event = events.shift(); event !== undefined; event = events.shift()) {
      const { state: next, effects } = step(state, event, world);
      state = next;
      turn = turnOf(state, world);
      turns.push(turn);
      events.push(...effects.flatMap((effect) => outcomeOf(effect) ?? []));
    }
  }
  return turns;
}

function eventOf(act: Act, turn: Turn): SessionEvent {
  if ('key' in act) return { type: 'keyed', digits: act.key, by: 'touch' };
  const choices = turn.kind === 'guided' ? turn.choices : [];
  const choice = choices.find(({ label }) => render(label, 'zh-CN', shownValue) === act.choose);
  if (choice === undefined) throw new Error(`「${act.choose}」 is not offered on ${turn.id}`);
  return { type: 'chose', id: choice.id, by: 'touch' };
}
