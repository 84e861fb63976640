import type { Hall } from '../hall.ts';
import type { Locale } from '../locale.ts';
import type { Service } from '../services/service.ts';

/** What surrounds the session and is not its own: given anew with every step. */
export interface World {
  readonly hall: Hall;
  /** Per language; empty until the case API (or its stored copy) has answered. */
  readonly services: Readonly<Record<Locale, readonly Service[]>>;
  readonly capacity: Capacity;
  /** Whether a case could be kept now; a full disk refuses before the first question. */
  readonly canKeep: boolean;
}

/** How much fits, computed from millimetres, never discovered by overflow. */
export interface Capacity {
  /** Choices of a guided turn, at most four. */
  readonly choices: number;
  /** Doors of the home turn, at most six. */
  readonly doors: number;
}
