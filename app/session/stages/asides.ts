import { choiceId, turnId } from '../../ids.ts';
import type { Input } from '../../questions/answer.ts';
import { again, enter } from '../../questions/entry.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { forget } from '../forget.ts';
import { underlying, type Aside } from '../state.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import type { State } from '../state.ts';

const goOn = choiceId('go-on');
const leave = choiceId('leave');

/** Back to what lies under the aside; the settings and answers are as they were. */
const resume = (stage: Aside, state: State): Moved => moved(goTo(state, stage.over));

function goOnOrLeave(stage: Aside, input: Input, state: State): Moved | undefined {
  if (input.type !== 'choice') return undefined;
  if (input.id === leave) return forget(state);
  return input.id === goOn ? resume(stage, state) : undefined;
}

const goOnChoice: Choice = {
  id: goOn,
  label: ours('aside.go-on'),
  icon: 'check',
  tint: 'leaf',
  say: ['接着办', '继续', '还在', '我还在', 'go on'],
  primary: true,
};

/** 已经叫人了; the journey waits where it was. */
export const called: Rules<StageAt<'called'>> = {
  ask: () => ({
    id: turnId('called'),
    scene: 'message',
    sign: { icon: 'hand-waving', tint: 'clay' },
    heading: ours('called.heading'),
    lines: [ours('called.wait')],
    choices: [goOnChoice],
    mode: 'choice',
  }),
  take: (stage, input, state) =>
    input.type === 'choice' && input.id === goOn ? resume(stage, state) : undefined,
  back: resume,
};

/** 不说了 with answers given: asked once, in words the ear cannot confuse. */
export const stopping: Rules<StageAt<'stopping'>> = {
  ask: () => ({
    id: turnId('stopping'),
    scene: 'message',
    sign: { icon: 'question', tint: 'amber' },
    heading: ours('stopping.heading'),
    lines: [ours('stopping.what-goes')],
    choices: [goOnChoice, leaveChoice],
    mode: 'choice',
  }),
  take: goOnOrLeave,
  back: resume,
};

const leaveChoice: Choice = {
  id: leave,
  label: ours('stopping.leave'),
  icon: 'x-circle',
  tint: 'plum',
  say: ['不办了', '都不要了', 'stop here'],
};

/** Nobody has done anything for a while: the screen is veiled and asks; any touch or word goes on. */
export const idling: Rules<StageAt<'idling'>> = {
  ask: ({ over }, _state, { idle }) => ({
    id: turnId('idling'),
    scene: 'message',
    sign: { icon: 'clock', tint: 'amber' },
    heading: ours('idling.heading'),
    lines: [underlying(over).at === 'done' ? ours('idling.kept') : goesIn(idle.forgetAfterMs)],
    choices: [goOnChoice, leaveChoice],
    mode: 'choice',
  }),
  take: goOnOrLeave,
  back: resume,
};

/** The number is the clock's own, so that what is said is what happens. */
const goesIn = (forgetAfterMs: number) =>
  ours('idling.what-goes', { seconds: { kind: 'count', count: Math.round(forgetAfterMs / 1_000) } });

/** 您说的是…吗？ Asked in the doubtful band; what was meant is done only at the yes. The session replays it. */
export const doubting: Rules<StageAt<'doubting'>> = {
  ask: (stage) => ({
    id: turnId('doubting'),
    scene: 'message',
    sign: { icon: 'ear', tint: 'sky' },
    heading: ours('doubting.heading', { what: stage.label }),
    choices: [
      { id: enter, label: ours('answer.right'), icon: 'check', tint: 'leaf', say: ['没错'], primary: true },
      {
        id: again,
        label: ours('answer.again'),
        icon: 'arrow-counter-clockwise',
        tint: 'amber',
        say: ['不对'],
      },
    ],
    mode: 'choice',
  }),
  take: (stage, input, state) =>
    input.type === 'choice' && input.id === again ? resume(stage, state) : undefined,
  back: resume,
};
