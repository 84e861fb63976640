import type { TurnId } from '#app/ids.ts';
import { lettersKeyed } from '#app/turn/letters.ts';
import { keyedIn, type Entry, type Turn } from '#app/turn/turn.ts';

/** Digits or letters keyed in on one turn. A finger is quicker than the way to the session and back, and must lose none. */
export interface Typing {
  readonly turn?: TurnId;
  readonly keyed: string;
  /** Sent, and not yet shown by the session; oldest first. */
  readonly inFlight: readonly string[];
}

/** GeoReport attributes and the bridge take at most 18 digits (an ID number). */
const mostDigits = 18;

export const typing = {
  none: { keyed: '', inFlight: [] } satisfies Typing,

  /** The session's word counts, but for answers to what was keyed in before. */
  answered(before: Typing, turn: Turn): Typing {
    if (turn.kind !== 'guided' || !turn.entry) return typing.none;
    const keyed = keyedIn(turn.entry);
    if (turn.id !== before.turn) return { turn: turn.id, keyed, inFlight: [] };
    const inFlight = before.inFlight.slice(before.inFlight.indexOf(keyed) + 1);
    const known = before.inFlight.includes(keyed) && inFlight.length > 0;
    return known ? { ...before, inFlight } : { turn: turn.id, keyed, inFlight: [] };
  },

  /** One key of the pad: a digit, a letter, `tone`, or `delete`. */
  keyed(before: Typing, key: string, kind: Entry['kind']): Typing {
    const keyed = key === 'delete' ? before.keyed.slice(0, -1) : longer[kind](before.keyed, key);
    return keyed === before.keyed ? before : { ...before, keyed, inFlight: [...before.inFlight, keyed] };
  },
} as const;

const longer: Readonly<Record<Entry['kind'], (before: string, key: string) => string>> = {
  digits: (before, key) => (before + key).slice(0, mostDigits),
  letters: (before, key) => {
    const after = key === 'tone' ? nextTone(before) : before + key;
    return lettersKeyed.test(after) ? after : before;
  },
};

/** wang, wang1 … wang4, and wang again. */
function nextTone(letters: string): string {
  const tone = Number(/\d$/.exec(letters)?.[0] ?? 0);
  return letters.replace(/\d$/, '') + (tone === 4 ? '' : String(tone + 1));
}
