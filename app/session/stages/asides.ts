import { choiceId, turnId } from '../../ids.ts';
import type { Input } from '../../questions/answer.ts';
import { again, enter } from '../../questions/entry.ts';
import { ours, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { draftOf } from '../draft.ts';
import { forget } from '../forget.ts';
import { isSafe, type Aside } from '../state.ts';
import { goOnChoice } from './go-on.ts';
import { park, parkChoice } from './parking.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const goOn = goOnChoice.id;
const leave = choiceId('leave');

/** Back to what lies under the aside; the settings and answers are as they were. */
const resume = (stage: Aside, state: State): Moved => moved(goTo(state, stage.over));

function goOnOrLeave(stage: Aside, input: Input, state: State): Moved | undefined {
  if (input.type !== 'choice') return undefined;
  if (input.id === leave) return forget(state);
  if (input.id === parkChoice.id) return park(state);
  return input.id === goOn ? resume(stage, state) : undefined;
}

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
  ask: (_stage, state, world) => ({
    id: turnId('stopping'),
    scene: 'message',
    sign: { icon: 'question', tint: 'amber' },
    heading: ours('stopping.heading'),
    lines: [ours('stopping.what-goes')],
    choices: waysOn(state, world),
    mode: 'choice',
  }),
  take: goOnOrLeave,
  back: resume,
};

/** On, or aside with it where something was told, or no more of it. Where only two fit, 返回 goes on as well. */
function waysOn(state: State, { canKeep, capacity }: World): readonly Choice[] {
  const mayPark = canKeep && draftOf(state) !== undefined;
  const all = mayPark ? [goOnChoice, parkChoice, leaveChoice] : [goOnChoice, leaveChoice];
  return all.length <= capacity.choices ? all : all.slice(1);
}

/** The seconds that are said are those of the clock that counts them. */
const whatGoes = ({ idle }: World): Text =>
  ours('idling.what-goes', { seconds: { kind: 'count', count: Math.round(idle.forgetAfterMs / 1_000) } });

const leaveChoice: Choice = {
  id: leave,
  label: ours('stopping.leave'),
  icon: 'x-circle',
  tint: 'plum',
  say: ['不办了', '都不要了', 'stop here'],
};

/** Nobody has done anything for a while: the screen is veiled and asks; any touch or word goes on. */
export const idling: Rules<StageAt<'idling'>> = {
  ask: ({ over }, state, world) => ({
    id: turnId('idling'),
    scene: 'message',
    sign: { icon: 'clock', tint: 'amber' },
    heading: ours('idling.heading'),
    lines: [isSafe(over) ? ours('idling.kept') : whatGoes(world)],
    choices: waysOn(state, world),
    mode: 'choice',
  }),
  take: goOnOrLeave,
  back: resume,
};

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
        say: ['不对', '아니요'],
      },
    ],
    mode: 'choice',
    confirms: true,
  }),
  take: (stage, input, state) =>
    input.type === 'choice' && input.id === again ? resume(stage, state) : undefined,
  back: resume,
};
