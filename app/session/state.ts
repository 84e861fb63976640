import type { DraftCode } from '../cases/slip-code.ts';
import type { Amends, CaseStatus } from '../cases/submission.ts';
import {
  effectId,
  type EffectId,
  type QuestionCode,
  type Reference,
  type Secret,
  type ServiceCode,
  type VisitId,
} from '../ids.ts';
import type { Companion } from '../companion/companion.ts';
import type { Answers } from '../journey/journey.ts';
import type { Partial } from '../questions/answer.ts';
import type { Text } from '../text.ts';
import type { Answer as Meant } from '../turn/listening.ts';
import type { PrinterTrouble } from '../ports/printer.ts';
import type { Place } from '../value.ts';
import type { Emergency } from '../understanding/emergency.ts';
import type { Resumable } from './draft.ts';
import type { Said } from './stages/four-or-ten.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { atEase, type Struggle } from './struggle.ts';

/** Everything the kiosk knows of the person before it. In memory only, and wiped whole. */
export interface State {
  readonly settings: Settings;
  readonly visit: Visit;
  readonly stage: Stage;
  readonly closure?: Text;
  /** What of the turn is new, and so is spoken; all of it unless said otherwise. */
  readonly brief?: 'closure' | 'question' | 'further' | 'entry';
  /** Misses in a row on this turn. */
  readonly misses: number;
  /** How it goes for them; a person is offered before they give up. */
  readonly struggle: Struggle;
  readonly effects: number;
  readonly speakSerial: number;
  /** What is being said is held where it is. */
  readonly paused?: boolean;
}

export interface Visit {
  readonly id: VisitId;
  /** Whether anyone has done anything yet. */
  readonly begun: boolean;
  /** Whether they have answered by voice: only then is silence worth a word. */
  readonly voiced: boolean;
  readonly matter?: { readonly service: ServiceCode; readonly answers: Answers };
  readonly filed?: Filed;
  /** Carried into a second matter, so that nothing is asked twice in a visit. */
  readonly known: Answers;
  /** Begun in the helper's form, and no answer yet. */
  readonly written?: Written;
  /** The helper beside the resident. */
  readonly companion?: Companion;
}

export type Written = Readonly<Record<QuestionCode, Partial>>;

/** A case that was kept in this visit. */
export interface Filed {
  readonly reference: Reference;
  readonly secret: Secret;
  readonly service: ServiceCode;
  /** Whether a number was left: who left none is not promised a call. */
  readonly hasPhone: boolean;
  readonly delivered: boolean;
  readonly slip: 'printing' | 'printed' | PrinterTrouble;
  /** The effect that prints it. */
  readonly print: EffectId;
}

/** A slip that holds no case: what to bring, which community. Where its printing stands. */
export interface Paper {
  readonly effect: EffectId;
  readonly slip: Filed['slip'];
}

/** A case whose slip was held under the scanner, with its secret. */
export interface Held {
  readonly status: CaseStatus;
  readonly reference: Reference;
  readonly secret: Secret;
}

/** A case that is judged; how it stands is unknown where nobody could be asked. */
export type Rated = Pick<Held, 'reference' | 'secret'> & { readonly status?: CaseStatus };

export type Stage =
  /** Nobody is here. */
  | { readonly at: 'resting' }
  /** Doors come in pages only where few fit. */
  | { readonly at: 'home'; readonly page?: number }
  | { readonly at: 'services'; readonly group: string; readonly subgroup?: string; readonly page: number }
  | {
      readonly at: 'offered';
      readonly services: readonly { readonly code: ServiceCode; readonly because: readonly string[] }[];
      /** As they were heard. */
      readonly words: string;
      readonly page?: number;
    }
  | {
      readonly at: 'asking';
      readonly code: QuestionCode;
      readonly partial: Partial;
      readonly page: number;
      /** Came from the review to change this one answer. */
      readonly editing: boolean;
    }
  | { readonly at: 'review'; readonly page: number }
  | { readonly at: 'keeping'; readonly effect: EffectId }
  | { readonly at: 'not-kept' }
  | { readonly at: 'done' }
  | { readonly at: 'progress'; readonly digits: string }
  | {
      readonly at: 'looking-up';
      readonly effect: EffectId;
      readonly reference: Reference;
      readonly secret?: Secret;
      /** It was scanned to be rated. */
      readonly toRate?: true;
    }
  | {
      readonly at: 'found';
      readonly status: CaseStatus;
      readonly reference: Reference;
      readonly secret?: Secret;
      /** Only where few choices fit. */
      readonly page?: number;
    }
  /** What an old slip tells, asked once. */
  | { readonly at: 'same-again'; readonly place?: Place; readonly phone?: string }
  | { readonly at: 'withdrawing'; readonly held: Held }
  | { readonly at: 'amending'; readonly effect: EffectId; readonly change: Amends; readonly held: Held }
  | {
      readonly at: 'amended';
      readonly change: Amends;
      /** The slip of a withdrawal, and the effect that prints it. */
      readonly slip?: Filed['slip'];
      readonly print?: EffectId;
    }
  | { readonly at: 'not-found' }
  | {
      readonly at: 'parking';
      readonly effect: EffectId;
      readonly from: Resumable;
      /** A photo or a voice is not put aside with it. */
      readonly wordsOnly?: true;
    }
  | {
      readonly at: 'parked';
      readonly code: DraftCode;
      /** ISO 8601 with zone. */
      readonly until: string;
      readonly from: Resumable;
      readonly wordsOnly?: true;
      readonly paper: Paper;
    }
  | { readonly at: 'resuming'; readonly effect: EffectId }
  | { readonly at: 'draft-gone' }
  | { readonly at: 'ask' }
  | { readonly at: 'materials'; readonly subgroup?: string; readonly page: number }
  | { readonly at: 'needed'; readonly service: ServiceCode; readonly paper: Paper }
  | { readonly at: 'community'; readonly page: number }
  | { readonly at: 'community-of'; readonly estate: string; readonly paper: Paper }
  | { readonly at: 'community-unknown' }
  | { readonly at: 'notices'; readonly page: number }
  | { readonly at: 'notice'; readonly id: string }
  | { readonly at: 'rating' }
  | { readonly at: 'rating-slip' }
  /** `of`: the case that is rated; without it the visit. `low`: how low is being asked. */
  | {
      readonly at: 'rating-score';
      readonly of?: Rated;
      readonly low: boolean;
    }
  /** `words`: heard, and being read back. */
  | { readonly at: 'rating-reason'; readonly of: Rated; readonly score?: number; readonly words?: string }
  | { readonly at: 'rated'; readonly effect: EffectId; readonly outcome: 'pending' | 'kept' | 'failed' }
  | Aside;

/** Something said in between; what it lies over is there again afterwards. */
export type Aside =
  | { readonly at: 'doubting'; readonly meant: Meant; readonly label: Text; readonly over: Stage }
  | { readonly at: 'four-or-ten'; readonly said: Said; readonly over: Stage }
  | { readonly at: 'emergency'; readonly emergency: Emergency; readonly over: Stage }
  | { readonly at: 'called'; readonly over: Stage }
  | { readonly at: 'stopping'; readonly over: Stage }
  | { readonly at: 'idling'; readonly over: Stage }
  | { readonly at: 'where'; readonly over: Stage; readonly page: number }
  | { readonly at: 'practice'; readonly over: Stage }
  | { readonly at: 'struggling'; readonly over: Stage }
  | {
      readonly at: 'looks';
      readonly over: Stage;
      readonly panel?: 'doors' | 'voice';
      readonly page?: number;
    };

export const isAside = (stage: Stage): stage is Aside => 'over' in stage;

/** The stage under any asides. */
export const underlying = (stage: Stage): Exclude<Stage, Aside> =>
  isAside(stage) ? underlying(stage.over) : stage;

/** On the disk already: kept, or put aside. Going away loses nothing. */
export function isSafe(stage: Stage): boolean {
  const { at } = underlying(stage);
  return at === 'done' || at === 'parked';
}

/** Being written to disk: neither kept nor gone, and the answer comes within moments. */
export function isWriting(stage: Stage): boolean {
  const { at } = underlying(stage);
  return at === 'keeping' || at === 'amending' || at === 'parking';
}

/** One aside at a time: a new one lies over what the old one lay over. An emergency stays beneath any other. */
export const plain = (stage: Stage): Stage =>
  isAside(stage) && stage.at !== 'emergency' ? plain(stage.over) : stage;

/** Goes on to a stage that cannot wait; an emergency stays on the screen all the same, and goes on to it afterwards. */
export function past(stage: Stage, next: Exclude<Stage, Aside>): Stage {
  const shown = plain(stage);
  return shown.at === 'emergency' ? { ...shown, over: next } : next;
}

/** Replaces the stage under any asides, which stay. */
export const beneath = (stage: Stage, with_: Exclude<Stage, Aside>): Stage =>
  isAside(stage) ? { ...stage, over: beneath(stage.over, with_) } : with_;

export const freshState = (visit: VisitId, settings: Settings = defaultSettings): State => ({
  settings,
  visit: { id: visit, begun: false, voiced: false, known: {} },
  stage: { at: 'home' },
  misses: 0,
  struggle: atEase,
  effects: 0,
  speakSerial: 0,
});

/** The next effect's id, and the state that has used it up. */
export const nextEffect = (state: State): { readonly id: EffectId; readonly state: State } => ({
  id: effectId(`${state.visit.id}:${state.effects + 1}`),
  state: { ...state, effects: state.effects + 1 },
});
