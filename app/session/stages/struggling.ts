import { choiceId, turnId } from '../../ids.ts';
import { ours } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import { isStruggling } from '../struggle.ts';
import { isAside, nextEffect, type State } from '../state.ts';
import { goOnChoice } from './go-on.ts';
import { goTo, moved, type Moved, type Rules, type StageAt } from './rules.ts';

const person: Choice = {
  id: choiceId('person'),
  label: ours('key.help'),
  icon: 'hand-waving',
  tint: 'clay',
  say: ['要的', '叫人', 'yes please'],
  primary: true,
};
const myself: Choice = { ...goOnChoice, label: ours('struggling.myself'), say: ['我自己来', '不用', 'no'] };

/** 要不要找个人帮您？ Offered once a visit, before the resident gives up (M9). */
export const struggling: Rules<StageAt<'struggling'>> = {
  ask: () => ({
    id: turnId('struggling'),
    scene: 'message',
    sign: { icon: 'hand-waving', tint: 'clay' },
    heading: ours('struggling.heading'),
    lines: [ours('struggling.how')],
    choices: [person, myself],
    mode: 'choice',
  }),
  take: ({ over }, input, state) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === myself.id) return moved(goTo(state, over));
    if (input.id !== person.id) return undefined;
    const { id, state: counted } = nextEffect(state);
    return moved(goTo(counted, { at: 'called', over }), { type: 'call-helper', id, from: 'struggling' });
  },
  back: ({ over }, state) => moved(goTo(state, over)),
};

/** Where it has come to that, the offer lies over what was asked; an aside is answered first. */
export function offeringPerson(after: Moved): Moved {
  const { state } = after;
  const { stage, struggle, visit } = state;
  const waits = isAside(stage) || !questions.has(stage.at);
  if (!visit.begun || waits || !isStruggling(struggle)) return after;
  const offered: State = { ...state, struggle: { ...struggle, offered: true } };
  return { ...after, state: goTo(offered, { at: 'struggling', over: stage }) };
}

/** Where somebody answers something; nobody is interrupted who waits, or reads their number. */
const questions: ReadonlySet<string> = new Set([
  'home',
  'services',
  'offered',
  'asking',
  'review',
  'progress',
]);
