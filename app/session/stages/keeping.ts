import { choiceId, turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import { goTo, moved, type Rules, type StageAt } from './rules.ts';

const retry = choiceId('try-again');
const person = choiceId('ask-a-person');

/** It could not be kept: said before the first question where the disk is full, never claimed to be safe. */
export const notKept: Rules<StageAt<'not-kept'>> = {
  ask: (_stage, state) => ({
    id: turnId('not-kept'),
    scene: 'message',
    sign: { icon: 'wrench', tint: 'amber' },
    heading: ours('not-kept.heading'),
    lines: [ours('not-kept.way-on')],
    choices: [
      ...(state.visit.matter === undefined
        ? []
        : [
            {
              id: retry,
              label: ours('not-kept.retry'),
              icon: 'arrow-counter-clockwise',
              tint: 'sky',
              say: [],
            } as const,
          ]),
      { id: person, label: ours('not-kept.person'), icon: 'hand-waving', tint: 'clay', say: [] },
    ],
    mode: 'choice',
  }),
  take: (_stage, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === retry) return moved(goTo(state, { at: 'review', page: 0 }));
    return input.id === person ? moved(goTo(state, { at: 'home' })) : undefined;
  },
  back: (_stage, state) =>
    moved(goTo(state, state.visit.matter === undefined ? { at: 'home' } : { at: 'review', page: 0 })),
};
