import type { ChoiceId } from '../ids.ts';
import type { PressableKey } from './turn.ts';

/** What the recogniser should expect on a turn; derived from the same choices that are shown. */
export interface Listening {
  readonly mode: ListeningMode;
  readonly phrases: readonly Phrase[];
  readonly digits?: WantedDigits;
  /** For `place`: the names of estates that may be said. */
  readonly estates?: readonly string[];
  /** Silence after the last voiced frame before the answer is taken as ended: choice 2.5 s, open 4 s. */
  readonly patienceMs: number;
  /** What is said is held in memory, so that it can be asked whether it may go along. */
  readonly keepsSound?: true;
  /** The turn asks whether the last answer was meant: what is heard here is not asked about once more. */
  readonly confirms?: true;
}

/** A number that may be said: how many digits it has, and those that were read back and denied. */
export interface WantedDigits {
  readonly min: number;
  readonly max: number;
  readonly denied?: readonly string[];
}

/**
 * choice: one of the phrases · digits: a number, or one of the phrases · place: an estate and a building, or one
 * of the phrases · dictation: free words, or one of the phrases said alone · route: free words that name a
 * service, or one of the phrases · off: the microphone rests.
 */
export type ListeningMode = 'choice' | 'digits' | 'place' | 'dictation' | 'route' | 'off';

/** All the ways one answer may be said. */
export interface Phrase {
  readonly answer: Answer;
  readonly say: readonly string[];
}

export type Answer =
  | { readonly type: 'choice'; readonly id: ChoiceId }
  | { readonly type: 'key'; readonly name: PressableKey }
  | { readonly type: 'pace'; readonly change: PaceChange };

export type PaceChange = 'slower' | 'faster' | 'louder' | 'softer' | 'larger' | 'aloud';
