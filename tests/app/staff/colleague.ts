import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { StaffEffect } from '#app/staff/effects.ts';
import type { AnyStaffEvent } from '#app/staff/events.ts';
import { nobody, type StaffState } from '#app/staff/state.ts';
import { staffStep } from '#app/staff/step.ts';
import { staffTurnOf } from '#app/staff/turn.ts';
import type { StaffWorld } from '#app/staff/world.ts';
import { ours } from '#app/text.ts';
import { staffData, staffWorld, wang } from '../../fixtures/staff.ts';

export const idleMs = 120_000;

/** Somebody of the hall; the world answers at once unless it is told not to. */
export function colleague(world: StaffWorld = staffWorld) {
  let state: StaffState = nobody;
  const effects: StaffEffect[] = [];
  const happen = (event: AnyStaffEvent, answered = true): void => {
    const moved = staffStep(state, event, world, idleMs);
    state = moved.state;
    effects.push(...moved.effects);
    if (answered) for (const effect of moved.effects) answer(effect);
  };
  const answer = (effect: StaffEffect): void => {
    switch (effect.type) {
      case 'look-at-door':
        return happen({ type: 'door-told', effect: effect.id, people: [wang], lockedMs: 0 });
      case 'check-pin':
        return effect.pin === '271828'
          ? happen({ type: 'let-in', effect: effect.id, person: wang })
          : happen({ type: 'refused', effect: effect.id, refusal: { why: 'wrong-pin', triesLeft: 4 } });
      case 'check-badge':
        return happen({ type: 'let-in', effect: effect.id, person: wang });
      case 'set-first-pin':
        return happen({ type: 'let-in', effect: effect.id, person: { ...wang, name: effect.name } });
      case 'fetch':
        return happen({ type: 'told', effect: effect.id, data: staffData[effect.wanted.of] });
      case 'sign-out':
        return;
      default:
        return happen({
          type: 'done',
          effect: effect.id,
          said: { tone: 'good', text: ours('staff.said.looked') },
        });
    }
  };
  const turn = () => (state.at === 'out' ? undefined : staffTurnOf(state, world));
  return {
    happen,
    answer,
    effects,
    state: () => state,
    turn,
    /** What is on the screen, in words. */
    sees: (): string => {
      const texts: string[] = [];
      JSON.stringify(turn() ?? {}, (_key, value: unknown) => {
        if (typeof value === 'object' && value !== null && 'from' in value)
          texts.push(render(value as Parameters<typeof render>[0], 'zh-CN', shownValue));
        return value;
      });
      return texts.join(' · ');
    },
    comesIn: (): void => {
      happen({ type: 'knocked' });
      happen({ type: 'pin', pin: '271828' });
    },
    did: (type: StaffEffect['type']) => effects.filter((effect) => effect.type === type),
  };
}
