import type { Amendment, Amends, Kept } from '../../cases/submission.ts';
import { choiceId, turnId } from '../../ids.ts';
import { defined, ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { withdrawalOf } from '../slip.ts';
import { nextEffect, type Held, type State } from '../state.ts';
import { slipLine } from './done.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import { finishedChoice, takeAfterwards, anotherChoice } from './afterwards.ts';
import type { World } from '../world.ts';

const withdraw = choiceId('withdraw');
const reopen = choiceId('reopen');
const sure = choiceId('withdraw-for-sure');
const leaveIt = choiceId('leave-it');

/** What the holder of the slip may do, as choices. */
export const amendChoices: Readonly<Record<Amends, Choice>> = {
  withdraw: {
    id: withdraw,
    label: ours('found.withdraw'),
    icon: 'arrow-u-up-left',
    tint: 'plum',
    say: ['这件事不办了', '把这件事撤掉', 'take it back'],
  },
  reopen: {
    id: reopen,
    label: ours('found.reopen'),
    icon: 'arrow-counter-clockwise',
    tint: 'amber',
    say: ['不满意', '没办好', '再办一次', 'not solved'],
  },
};

/** The way on from `found` by one of them; `undefined` where the choice is none. */
export function takeAmend(held: Held, id: string, state: State): Moved | undefined {
  if (id === withdraw) return moved(goTo(state, { at: 'withdrawing', held }));
  return id === reopen ? moved(goTo(state, { at: 'rating-reason', of: held })) : undefined;
}

/** @param said what the resident says of it: a mark, and why. */
export function amend(
  state: State,
  held: Held,
  change: Amends,
  said: Pick<Amendment, 'score' | 'description'> = {},
): Moved {
  const { id, state: counted } = nextEffect(state);
  const { reference, secret } = held;
  const amendment = { reference, secret, ...amendments[change], ...said };
  return moved(goTo(counted, { at: 'amending', effect: id, change, held }), { type: 'amend', id, amendment });
}

const amendments = {
  withdraw: { type: 'withdraw' },
  reopen: { type: 'feedback', solved: false },
} as const;

/** Asked once, in words that share no syllable: 撤回 itself is near 返回. */
export const withdrawing: Rules<StageAt<'withdrawing'>> = {
  ask: ({ held }, { settings }) => ({
    id: turnId('withdrawing'),
    scene: 'message',
    sign: { icon: 'question', tint: 'amber' },
    heading: ours('withdrawing.heading'),
    lines: [
      ...(held.status.serviceName === undefined
        ? []
        : [ours('progress.what', { what: defined(held.status.serviceName, settings.locale) })]),
      ours('withdrawing.what-goes'),
    ],
    choices: [
      {
        id: leaveIt,
        label: ours('withdrawing.leave-it'),
        icon: 'check',
        tint: 'leaf',
        say: ['继续', '留着'],
        primary: true,
      },
      {
        id: sure,
        label: ours('withdrawing.sure'),
        icon: 'x-circle',
        tint: 'plum',
        say: ['撤掉', '真的撤掉', 'take it back for good'],
      },
    ],
    mode: 'choice',
  }),
  take: ({ held }, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === sure) return amend(state, held, 'withdraw');
    return input.id === leaveIt ? moved(goTo(state, { at: 'found', ...held })) : undefined;
  },
  back: ({ held }, state) => moved(goTo(state, { at: 'found', ...held })),
};

/** It is kept and will be done. */
export const amended: Rules<StageAt<'amended'>> = {
  ask: ({ change, slip }) => ({
    id: turnId(`amended:${change}:${slip ?? ''}`),
    scene: 'message',
    sign: { icon: 'check-circle', tint: 'leaf' },
    heading: ours(`amended.${change}`),
    lines: [ours(`amended.${change}.next`)],
    choices: [finishedChoice, anotherChoice],
    mode: 'choice',
  }),
  take: (_stage, input, state) => takeAfterwards(input, state),
  back: (_stage, state) => moved(goTo(state, { at: 'home' })),
};

/** Safe on disk; for a withdrawal a slip is printed, for nobody believes a machine that nothing will come. */
export function wasAmended(
  { change, held }: StageAt<'amending'>,
  kept: Kept,
  state: State,
  world: World,
): Moved {
  if (change === 'reopen') return moved(goTo(state, { at: 'amended', change }));
  const { id, state: counted } = nextEffect(state);
  const receipt = withdrawalOf(kept, held.status, state.settings.locale, world.hall);
  return moved(goTo(counted, { at: 'amended', change, print: id, slip: 'printing' }, slipLine('printing')), {
    type: 'print',
    id,
    receipt,
  });
}
