import type { CaseStatus } from '../cases/submission.ts';
import {
  effectId,
  type EffectId,
  type QuestionCode,
  type Reference,
  type Secret,
  type ServiceCode,
  type VisitId,
} from '../ids.ts';
import type { Answers } from '../journey/journey.ts';
import type { Partial } from '../questions/answer.ts';
import type { Text } from '../text.ts';
import type { Answer as Meant } from '../turn/listening.ts';
import type { PrinterTrouble } from '../ports/printer.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Everything the kiosk knows of the person before it. In memory only, and wiped whole. */
export interface State {
  readonly settings: Settings;
  readonly visit: Visit;
  readonly stage: Stage;
  readonly closure?: Text;
  /** What of the turn is new, and so is spoken; all of it unless said otherwise. */
  readonly brief?: 'closure' | 'question';
  /** Misses in a row on this turn. */
  readonly misses: number;
  readonly effects: number;
  readonly speakSerial: number;
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
}

/** A case that was kept in this visit. */
export interface Filed {
  readonly reference: Reference;
  readonly secret: Secret;
  readonly service: ServiceCode;
  /** Whether a number was left: who left none is not promised a call. */
  readonly hasPhone: boolean;
  readonly delivered: boolean;
  readonly slip: 'printing' | 'printed' | PrinterTrouble;
}

export type Stage =
  | { readonly at: 'home' }
  | { readonly at: 'services'; readonly group: string; readonly subgroup?: string; readonly page: number }
  | {
      readonly at: 'offered';
      readonly services: readonly { readonly code: ServiceCode; readonly because: readonly string[] }[];
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
  | { readonly at: 'looking-up'; readonly effect: EffectId; readonly reference: Reference }
  | { readonly at: 'found'; readonly status: CaseStatus }
  | { readonly at: 'not-found' }
  | Aside;

/** Something said in between; what it lies over is there again afterwards. */
export type Aside =
  | { readonly at: 'doubting'; readonly meant: Meant; readonly label: Text; readonly over: Stage }
  | { readonly at: 'called'; readonly over: Stage }
  | { readonly at: 'stopping'; readonly over: Stage }
  | { readonly at: 'idling'; readonly over: Stage }
  | { readonly at: 'looks'; readonly over: Stage };

export const isAside = (stage: Stage): stage is Aside => 'over' in stage;

/** The stage under any asides. */
export const underlying = (stage: Stage): Exclude<Stage, Aside> =>
  isAside(stage) ? underlying(stage.over) : stage;

/** Replaces the stage under any asides, which stay. */
export const beneath = (stage: Stage, with_: Exclude<Stage, Aside>): Stage =>
  isAside(stage) ? { ...stage, over: beneath(stage.over, with_) } : with_;

export const freshState = (visit: VisitId, settings: Settings = defaultSettings): State => ({
  settings,
  visit: { id: visit, begun: false, voiced: false, known: {} },
  stage: { at: 'home' },
  misses: 0,
  effects: 0,
  speakSerial: 0,
});

/** The next effect's id, and the state that has used it up. */
export const nextEffect = (state: State): { readonly id: EffectId; readonly state: State } => ({
  id: effectId(`${state.visit.id}:${state.effects + 1}`),
  state: { ...state, effects: state.effects + 1 },
});
