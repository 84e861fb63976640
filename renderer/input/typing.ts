import type { TurnId } from '#app/ids.ts';
import type { Turn } from '#app/turn/turn.ts';

/** Digits keyed in on one turn. A finger is quicker than the way to the session and back, and must not lose a digit. */
export interface Typing {
  readonly turn?: TurnId;
  readonly digits: string;
  /** Sent, and not yet shown by the session; oldest first. */
  readonly inFlight: readonly string[];
}

/** GeoReport attributes and the bridge take at most 18 digits (an ID number). */
const mostDigits = 18;

export const typing = {
  none: { digits: '', inFlight: [] } satisfies Typing,

  /** The session's word counts, but for answers to what was keyed in before. */
  answered(before: Typing, turn: Turn): Typing {
    if (turn.kind !== 'guided' || !turn.entry) return typing.none;
    const { digits } = turn.entry;
    if (turn.id !== before.turn) return { turn: turn.id, digits, inFlight: [] };
    const inFlight = before.inFlight.slice(before.inFlight.indexOf(digits) + 1);
    const known = before.inFlight.includes(digits) && inFlight.length > 0;
    return known ? { ...before, inFlight } : { turn: turn.id, digits, inFlight: [] };
  },

  /** One key of the pad: a digit, or `delete`. */
  keyed(before: Typing, key: string): Typing {
    const digits = key === 'delete' ? before.digits.slice(0, -1) : (before.digits + key).slice(0, mostDigits);
    return digits === before.digits ? before : { ...before, digits, inFlight: [...before.inFlight, digits] };
  },
} as const;
