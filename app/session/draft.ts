import { withoutMedia, type Answers } from '../journey/journey.ts';
import type { Partial } from '../questions/answer.ts';
import type { Settings } from './settings.ts';
import { underlying, type Stage, type State, type Visit } from './state.ts';

/** A parked matter is kept this long (WCAG 2.2.6; field.md Table 1.32), then it is gone, as it is once it was resumed. */
export const parkedHours = 20;

/** What is put aside of a visit, so that it goes on at the same question; photos and voices stay in memory and go. */
export interface Draft {
  readonly version: 1;
  readonly settings: Settings;
  readonly matter: NonNullable<Visit['matter']>;
  readonly known: Answers;
  readonly stage: Resumable;
}

export type Resumable = Extract<Stage, { readonly at: 'asking' | 'review' }>;

/** What of this visit can be put aside; `undefined` where nothing is under way, or it is kept already. */
export function draftOf({ settings, visit, stage }: State): Draft | undefined {
  const at = underlying(stage);
  return visit.matter !== undefined && (at.at === 'asking' || at.at === 'review')
    ? {
        version: 1,
        settings,
        matter: { ...visit.matter, answers: withoutMedia(visit.matter.answers) },
        known: visit.known,
        stage: at.at === 'asking' ? { ...at, partial: writtenOnly(at.partial) } : at,
      }
    : undefined;
}

const writtenOnly = ({ sound: _, picture: __, camera: ___, listened: ____, ...written }: Partial): Partial =>
  written;
