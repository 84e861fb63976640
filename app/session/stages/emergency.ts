import { choiceId, turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import { underlying, nextEffect, type Aside, type State } from '../state.ts';
import type { Emergency } from '../../understanding/emergency.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

const goOn = choiceId('go-on');

/** 先打119，再等人来: the number to dial, as large as a reference, and no form. What was under way waits beneath it. */
export const emergency: Rules<StageAt<'emergency'>> = {
  ask: ({ emergency: { call } }) => ({
    id: turnId(`emergency:${call}`),
    scene: 'done',
    sign: { icon: 'phone', tint: 'clay' },
    heading: ours(`emergency.${call}`),
    reference: call,
    lines: [ours('emergency.called'), ours('emergency.numbers')],
    choices: [
      {
        id: goOn,
        label: ours('emergency.go-on'),
        icon: 'check',
        tint: 'leaf',
        say: ['没事', '没事了', '接着办', '不是急事', 'it is nothing', 'go on'],
      },
    ],
    mode: 'choice',
  }),
  take: (stage, input, state) =>
    input.type === 'choice' && input.id === goOn ? resume(stage, state) : undefined,
  back: (stage, state) => resume(stage, state),
};

const resume = ({ over }: Aside, state: State): Moved => moved(goTo(state, over));

/** Somebody speaks of an emergency: the number at once, and staff are called. Said again, it rings no second time. */
export function alarm(state: State, heard: Emergency): Moved {
  if (state.stage.at === 'emergency') return moved(state);
  const { id, state: counted } = nextEffect(state);
  return moved(goTo(counted, { at: 'emergency', emergency: heard, over: underlying(state.stage) }), {
    type: 'call-helper',
    id,
    from: 'emergency',
  });
}
