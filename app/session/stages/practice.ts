import { turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import { goOnChoice } from './go-on.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

/** Each key of the keypad says its name and does nothing else: hands learn where they are. Twice 确定 goes back. */
export const practice: Rules<StageAt<'practice'>> = {
  ask: () => ({
    id: turnId('practice'),
    scene: 'message',
    sign: { icon: 'hand-waving', tint: 'sky' },
    heading: ours('practice.heading'),
    lines: [ours('practice.how')],
    choices: [goOnChoice],
    mode: 'choice',
  }),
  take: ({ over }, input, state) =>
    input.type === 'choice' && input.id === goOnChoice.id ? moved(goTo(state, over)) : undefined,
  back: ({ over }, state) => moved(goTo(state, over)),
};
