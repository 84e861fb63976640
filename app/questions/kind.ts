import type { Estate } from '../hall.ts';
import type { Locale } from '../locale.ts';
import type { QuestionCode } from '../ids.ts';
import type { Question, QuestionKind } from '../services/service.ts';
import type { Text } from '../text.ts';
import type { ListeningMode, WantedDigits } from '../turn/listening.ts';
import type { Choice, Entry, TurnMedia } from '../turn/turn.ts';
import type { Answer, Input, Partial } from './answer.ts';

/** What a question puts before the resident; the turn is made of it. */
export interface Asking {
  readonly heading: Text;
  readonly lines: readonly Text[];
  readonly entry?: Entry;
  readonly media?: TurnMedia;
  /** All of them; the turn pages them by capacity. */
  readonly choices: readonly Choice[];
  /** On every page, after the others. */
  readonly always?: readonly Choice[];
  readonly mode: ListeningMode;
  readonly digits?: WantedDigits;
  /** What is said here is held, for the question whether it may go along. */
  readonly keepsSound?: true;
}

/** What came of an input. `unfit`: heard or keyed, but it cannot be an answer; the reason is asked back. */
export type Taken =
  | { readonly took: 'answer'; readonly answer: Answer }
  | {
      readonly took: 'part';
      readonly partial: Partial;
      /** Said alone where the question stays as it is: 「选上了」; the page stays too. */
      readonly noted?: Text;
    }
  | { readonly took: 'unfit'; readonly why: Text }
  /** Another question comes first, asked anew. */
  | { readonly took: 'elsewhere'; readonly to: QuestionCode };

/** What the surroundings give to a question. */
export interface Surroundings {
  readonly locale: Locale;
  readonly estates: readonly Estate[];
  /** False where no alphabet of keys fits. */
  readonly letters?: boolean;
  /** ISO 8601 with the zone of the hall; `app` has no clock. */
  readonly now: string;
}

/** The same four verbs for every kind of question. */
export interface Kind<Q extends Question> {
  ask(question: Q, partial: Partial, around: Surroundings): Asking;
  /** Typed input and recognised words alike. `undefined`: not meant for this question. */
  take(question: Q, partial: Partial, input: Input, around: Surroundings): Taken | undefined;
  /** What is said and shown of the answer at the review. */
  readback(question: Q, answer: Answer, around: Surroundings): Text;
  /** What the case API is told; `undefined` where it is left open or travels outside the attributes. */
  wire(question: Q, answer: Answer): string | readonly string[] | undefined;
}

export type KindOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
