import type { Input } from '../../questions/answer.ts';
import type { TurnId } from '../../ids.ts';
import type { Text } from '../../text.ts';
import type { ListeningMode, WantedDigits } from '../../turn/listening.ts';
import type { Choice, Entry, ReviewLine, Scene, Sign, TurnMedia } from '../../turn/turn.ts';
import type { Effect } from '../effects.ts';
import type { Stage, State } from '../state.ts';
import type { World } from '../world.ts';

/** A stage of the visit: what it asks, what it makes of the answer, where 返回 leads. One file each. */
export interface Rules<S extends Stage> {
  ask(stage: S, state: State, world: World): Asked;
  /** `undefined`: this is no answer here; nothing happens. */
  take(stage: S, input: Input, state: State, world: World): Moved | undefined;
  /** `undefined`: there is no way back from here but forward. */
  back(stage: S, state: State, world: World): Moved | undefined;
}

export type StageAt<K extends Stage['at']> = Extract<Stage, { at: K }>;

export interface Moved {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** What a stage contributes to the turn; `turnOf` adds the keys, the closure and the vocabulary. */
export interface Asked {
  readonly id: TurnId;
  readonly scene: Scene;
  readonly sign?: Sign;
  readonly progress?: { readonly step: number; readonly of: number };
  readonly heading: Text;
  readonly lines?: readonly Text[];
  readonly review?: readonly ReviewLine[];
  readonly reference?: string;
  readonly entry?: Entry;
  readonly media?: TurnMedia;
  readonly choices: readonly Choice[];
  /** What can be said here although it does not stand here: at rest, what stands on the home turn. */
  readonly heard?: readonly Choice[];
  readonly hint?: Text;
  readonly mode: ListeningMode;
  readonly digits?: WantedDigits;
  /** What is said is held in memory for the next question. */
  readonly keepsSound?: true;
  /** Asks whether an answer was meant. */
  readonly confirms?: true;
}

export const moved = (state: State, ...effects: Effect[]): Moved => ({ state, effects });

/** Where 快捷 says the question alone, its choices being read; 再听一遍 says all of it. */
const answered: ReadonlySet<Stage['at']> = new Set([
  'home',
  'services',
  'offered',
  'asking',
  'ask',
  'materials',
  'looks',
]);

/** Goes on to a stage; what was acted on is said as closure. */
export const goTo = (state: State, stage: Stage, closure?: Text): State => {
  const { closure: said, brief, paused, ...rest } = state;
  return {
    ...rest,
    stage,
    misses: 0,
    speakSerial: state.speakSerial + 1,
    ...(closure === undefined ? {} : { closure }),
    ...(state.settings.steps === 'express' && answered.has(stage.at) ? { brief: 'question' } : {}),
  };
};
