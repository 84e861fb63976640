import type { SessionEvent } from './events.ts';

/**
 * What tells that somebody struggles, in one number: rises with what goes wrong, falls with what goes right. In memory
 * only, gone with the visit (M9).
 */
export interface Struggle {
  readonly score: number;
  /** Offered once a visit; a second offer would be a reproach. */
  readonly offered: boolean;
  /** How long nothing had been done when it last counted, in milliseconds. */
  readonly silentMs: number;
  /** What was done last: forth and back again is looking for something, straight back is only leaving. */
  readonly last: 'forth' | 'back' | 'other';
}

export const atEase: Struggle = { score: 0, offered: false, silentMs: 0, last: 'other' };

/**
 * Four misses, or two and a long silence, or three times forth and back: the person is about to give up (Kobayashi
 * 2019). At the third miss in a row the turn itself speaks of a person.
 */
const offeredAt = 7;
/** An answer outweighs a long silence: who is slow, and goes on, does not struggle. */
const weights = { miss: 2, forthAndBack: 3, silence: 3, changed: 1, repeat: 1, answer: -3 } as const;
/** Half of the usual minute before 您还在吗？: long enough to have read the turn twice. */
const longSilenceMs = 30_000;

/** What the event tells of how it goes. */
export function struggleAfter(before: Struggle, event: SessionEvent): Struggle {
  const counted = (by: number, last: Struggle['last'] = 'other'): Struggle => ({
    ...before,
    score: Math.max(0, before.score + by),
    silentMs: 0,
    last,
  });
  /** Forth once more after 返回 makes nothing good. */
  const answered = counted(before.last === 'back' ? 0 : weights.answer, 'forth');
  switch (event.type) {
    case 'visit-opened':
      return atEase;
    case 'missed':
    case 'doubted':
      return counted(weights.miss);
    case 'pressed':
      if (event.key === 'back') return counted(before.last === 'forth' ? weights.forthAndBack : 0, 'back');
      return event.key === 'repeat' ? counted(weights.repeat) : counted(0);
    case 'chose':
      // Changing one's mind is nothing bad; often, it is.
      return event.id === 'again' ? counted(weights.changed) : answered;
    case 'said-digits':
    case 'said-place':
    case 'said-words':
      return answered;
    case 'idled': {
      const isLong = event.forMs >= longSilenceMs && before.silentMs < longSilenceMs;
      return { ...before, silentMs: event.forMs, score: before.score + (isLong ? weights.silence : 0) };
    }
    default:
      return before;
  }
}

/** A person is offered now, before the resident gives up. */
export const isStruggling = ({ score, offered }: Struggle): boolean => score >= offeredAt && !offered;
