import type { KeypadKey } from '../../keypad.ts';

/** Where fingers are tried: a frame that presses on the glass, or a bad cable, makes corners deaf first. */
export const spots = ['north-west', 'north-east', 'middle', 'south-west', 'south-east'] as const;
export type Spot = (typeof spots)[number];

/** The step that is looked at, and what was tried on it; nothing of it outlives the step. */
export type Trial =
  | { readonly step: 'hall' }
  /** The diagonal for which the bar is drawn now; absent: as configured. */
  | { readonly step: 'screen'; readonly diagonalInches?: number }
  | { readonly step: 'touch'; readonly touched: readonly Spot[] }
  | { readonly step: 'sound'; readonly plays: number }
  | { readonly step: 'microphone' }
  | { readonly step: 'recognition'; readonly heard?: 'right' | 'other' }
  | { readonly step: 'printer'; readonly printed: boolean }
  | { readonly step: 'case-api' }
  /** `unnamed`: a key that no table knows, by its code. */
  | { readonly step: 'keys'; readonly pressed: readonly KeypadKey[]; readonly unnamed?: string }
  | { readonly step: 'badge' }
  | { readonly step: 'pin' }
  | { readonly step: 'report' };
export type StepName = Trial['step'];
export type TrialOf<K extends StepName> = Extract<Trial, { step: K }>;

/** What a hand, a voice or a badge did on a step. */
export type Sensed =
  | { readonly type: 'touched'; readonly spot: string }
  /** A key, by its `event.code`. */
  | { readonly type: 'keyed'; readonly code: string }
  | { readonly type: 'heard'; readonly right: boolean };
