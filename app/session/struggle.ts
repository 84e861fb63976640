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
  /** Whether the last act was 返回: twice in a row is looking for something. */
  readonly wentBack: boolean;
}

export const atEase: Struggle = { score: 0, offered: false, silentMs: 0, wentBack: false };

/**
 * Four misses, or two and a long silence, or four times back: the person is about to give up (Kobayashi 2019). At the
 * third miss in a row the turn itself speaks of a person.
 */
const offeredAt = 7;
const weights = { miss: 2, back: 1, backAgain: 2, silence: 3, changed: 1, repeat: 1, answer: -2 } as const;
/** Half of the usual minute before 您还在吗？: long enough to have read the turn twice. */
const longSilenceMs = 30_000;

/** What the event tells of how it goes. */
export function struggleAfter(before: Struggle, event: SessionEvent): Struggle {
  const counted = (by: number): Struggle => ({
    ...before,
    score: Math.max(0, before.score + by),
    silentMs: 0,
    wentBack: event.type === 'pressed' && event.key === 'back',
  });
  switch (event.type) {
    case 'visit-opened':
      return atEase;
    case 'missed':
    case 'doubted':
      return counted(weights.miss);
    case 'pressed':
      if (event.key === 'back') return counted(before.wentBack ? weights.backAgain : weights.back);
      return event.key === 'repeat' ? counted(weights.repeat) : counted(0);
    case 'chose':
      // Changing one's mind is nothing bad; often, it is.
      return counted(event.id === 'again' ? weights.changed : weights.answer);
    case 'said-digits':
    case 'said-place':
    case 'said-words':
      return counted(weights.answer);
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
