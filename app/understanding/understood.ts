import type { Answer } from '../turn/listening.ts';
import type { SaidPlace } from '../questions/answer.ts';

/** What an utterance means on a turn. */
export type Understood =
  | (Meaning & { readonly outcome: 'accepted'; readonly confidence: number })
  /** Doubtful: 「您说的是…吗？」 */
  | { readonly outcome: 'ask'; readonly answer: Answer; readonly confidence: number }
  | { readonly outcome: 'rejected' };

export type Meaning =
  | { readonly answer: Answer }
  | { readonly digits: string }
  | { readonly place: SaidPlace }
  | { readonly words: string };

export const rejected: Understood = { outcome: 'rejected' };
export const accepted = (meaning: Meaning, confidence: number): Understood => ({
  outcome: 'accepted',
  ...meaning,
  confidence,
});
