import type { Service } from '#app/services/service.ts';
import { emergencyIn } from '#app/understanding/emergency.ts';
import { routeWords } from '#app/understanding/route.ts';
import type { Phrase } from './phrases.ts';

/** How well free words find what they mean. Shares are 0…1. */
export interface IntentScore {
  /** Phrases in all. */
  readonly n: number;
  readonly top1: number;
  readonly top3: number;
  /** Of phrases that name no service: nothing was found, or 其他 came first. */
  readonly other_when_unknown: number;
  readonly emergency_recall: number;
  readonly emergency_false_alarms: number;
  /** Both questions of one phrase, in milliseconds. */
  readonly p99_ms: number;
}

/** The score, and the phrases that were not understood as labelled, each with what came instead. */
export function scoreIntents(
  phrases: readonly Phrase[],
  services: readonly Service[],
  clockMs: () => number,
): { readonly score: IntentScore; readonly missed: readonly string[] } {
  const answers = phrases.map(({ phrase, expected }) => {
    const began = clockMs();
    const emergency = emergencyIn(phrase) !== undefined;
    const codes = routeWords(phrase, services).map(({ code }): string => code);
    return { phrase, expected, emergency, codes, ms: clockMs() - began };
  });
  const named = answers.filter(({ expected }) => !['other', 'emergency', 'calm'].includes(expected));
  const unknown = answers.filter(({ expected }) => expected === 'other');
  const urgent = answers.filter(({ expected }) => expected === 'emergency');
  const isOther = ({ codes: [first] }: (typeof answers)[number]): boolean =>
    first === undefined || first === 'other';
  const missed = answers.filter((answer) => {
    if (answer.emergency !== (answer.expected === 'emergency')) return true;
    if (answer.expected === 'emergency' || answer.expected === 'calm') return false;
    return answer.expected === 'other' ? !isOther(answer) : answer.codes[0] !== answer.expected;
  });
  return {
    score: {
      n: answers.length,
      top1: share(named, ({ codes, expected }) => codes[0] === expected),
      top3: share(named, ({ codes, expected }) => codes.slice(0, 3).includes(expected)),
      other_when_unknown: share(unknown, isOther),
      emergency_recall: share(urgent, ({ emergency }) => emergency),
      emergency_false_alarms: answers.filter(
        ({ emergency, expected }) => emergency && expected !== 'emergency',
      ).length,
      p99_ms: round(p99(answers.map(({ ms }) => ms))),
    },
    missed: missed.map(
      ({ phrase, expected, emergency, codes }) =>
        `${phrase}\t${expected} → ${emergency ? 'emergency' : codes.slice(0, 3).join(' ') || '–'}`,
    ),
  };
}

function share<T>(all: readonly T[], right: (one: T) => boolean): number {
  return all.length === 0 ? 1 : round(all.filter(right).length / all.length);
}

const p99 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * 0.99) - 1)] ?? 0;

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
