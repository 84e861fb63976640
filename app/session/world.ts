import type { Bulletin, Hall } from '../hall.ts';
import type { Locale } from '../locale.ts';
import type { Service } from '../services/service.ts';
import type { Layout } from '../theme/layout.ts';
import type { HeldSizes } from './settings.ts';

/** What surrounds the session and is not its own: given anew with every step. */
export interface World {
  readonly hall: Hall;
  /** Languages of this hall, its first one first; no other is offered. */
  readonly languages: readonly Locale[];
  /** Per language; empty until the case API (or its stored copy) has answered. */
  readonly services: Readonly<Record<Locale, readonly Service[]>>;
  /** What the hall tells of itself, per language; empty with a server that has no hall profile. */
  readonly bulletin: Readonly<Record<Locale, Bulletin>>;
  /** ISO 8601 with the zone of the hall, to the minute. */
  readonly now: string;
  readonly capacity: Capacity;
  /** Text sizes this screen can hold; another one is not offered. */
  readonly textSizes: HeldSizes;
  /** Silence before 您还在吗？ is asked, and how long it then stands before everything is forgotten. */
  readonly idle: { readonly askAfterMs: number; readonly forgetAfterMs: number };
  /** Whether a case could be kept now; a full disk refuses before the first question. */
  readonly canKeep: boolean;
}

/** The screen is veiled after 60 s (Table 3, S8); then there are 30 s to answer, where WCAG 2.2.1 asks for 20. */
export const usualIdle = { askAfterMs: 60_000, forgetAfterMs: 30_000 } as const;

/** How much fits, computed from millimetres, never discovered by overflow. */
export interface Capacity {
  /** Choices of a turn: at most four, in 快捷 six. */
  readonly choices: number;
  /** Doors of the home turn, at most six. */
  readonly doors: number;
  /** Lines of a read-back on one page, their words being short. */
  readonly reviewLines: number;
  /** Where they stand, for words that may be long; short ones are taken for granted without it. */
  readonly layout?: Layout;
  /** Whether an alphabet of keys fits within reach; it does unless said otherwise. */
  readonly letters?: boolean;
}
