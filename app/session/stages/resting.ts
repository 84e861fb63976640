import { choiceId, turnId } from '../../ids.ts';
import { defined, ours, type Text } from '../../text.ts';
import type { Choice } from '../../turn/turn.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { home } from './home.ts';
import { moved, type Moved, type Rules, type StageAt } from './rules.ts';

/** Nobody at the home turn for so long: long enough to read it twice. */
export const restAfterMs = 45_000;

/**
 * Nobody is here: shows, silently, how one speaks to the machine. Any touch, key or word leads home; `step` does that,
 * so nothing is ever answered here.
 */
export const resting: Rules<StageAt<'resting'>> = {
  ask: (_stage, state, world) => ({
    id: turnId('resting'),
    scene: 'welcome',
    heading: ours('resting.heading'),
    lines: examplesIn(state, world).flat(),
    choices: [],
    heard: [greeting, ...home.ask({ at: 'home' }, state, world).choices],
    hint: ours('resting.hint'),
    mode: 'route',
  }),
  take: () => undefined,
  back: () => undefined,
};

/** Rests without a word: nothing is spoken anew. */
export const rest = ({ closure: _, brief: __, ...state }: State): Moved =>
  moved({ ...state, stage: { at: 'resting' } });

/** Said to the machine, it answers with the home turn. */
const greeting: Choice = {
  id: choiceId('greeting'),
  label: ours('resting.greeting'),
  icon: 'hand-waving',
  tint: 'pine',
  say: ['你好', '有人吗', 'hello'],
};

/** What a neighbour says and what the machine answers, true of this hall: of its first services, and of a slip. */
function examplesIn({ settings }: State, world: World): readonly (readonly [Text, Text])[] {
  const noted = world.services[settings.locale].flatMap(
    ({ name, says, locale }): (readonly [Text, Text])[] => {
      const [words] = says;
      if (words === undefined) return [];
      return [[said(defined(words, locale)), ours('closure.noted', { what: defined(name, locale) })]];
    },
  );
  return [...noted.slice(0, 2), [said(ours('home.progress')), ours('progress.heading')]];
}

const said = (words: Text): Text => ours('resting.said', { words });
