import { figuresToWords } from '#app/understanding/numerals.ts';
import { baselineAnswer, editDistance } from './baseline.ts';
import type { Case } from './cases.ts';
import type { Heard } from './hear-case.ts';

export interface Outcome {
  readonly item: Case;
  readonly heard: Heard;
}

interface Choices {
  readonly n: number;
  readonly right: number;
  readonly asked: number;
  readonly wrong: number;
  readonly baseline_right: number;
}

export interface Tally {
  readonly conditions: Readonly<Record<string, Choices>>;
  readonly kinds: Readonly<Record<string, Choices>>;
  readonly out_of_set: { readonly n: number; readonly accepted: number };
  readonly digits: { readonly n: number; readonly right: number };
  readonly dictation: { readonly n: number; readonly cer: number | null };
  readonly route: { readonly n: number; readonly top1: number; readonly top3: number };
}

const isChoice = ({ item }: Outcome): boolean => item.mode === 'choice' || item.mode === 'confirm';
const count = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  outcomes.filter(is).length;
const of = (outcomes: readonly Outcome[], mode: Case['mode']): readonly Outcome[] =>
  outcomes.filter(({ item }) => item.mode === mode);
const isRight = ({ item, heard }: Outcome): boolean => heard.answer === item.expect;

function choices(outcomes: readonly Outcome[]): Choices {
  return {
    n: outcomes.length,
    right: count(outcomes, (outcome) => outcome.heard.outcome === 'accepted' && isRight(outcome)),
    asked: count(outcomes, (outcome) => outcome.heard.outcome === 'ask' && isRight(outcome)),
    wrong: count(outcomes, (outcome) => outcome.heard.outcome === 'accepted' && !isRight(outcome)),
    baseline_right: count(outcomes, ({ item, heard }) => baselineAnswer(heard.text, item) === item.expect),
  };
}

const grouped = (
  outcomes: readonly Outcome[],
  by: (item: Case) => string,
): Readonly<Record<string, Choices>> =>
  Object.fromEntries(
    [...new Set(outcomes.map(({ item }) => by(item)))]
      .sort()
      .map((name) => [name, choices(outcomes.filter(({ item }) => by(item) === name))]),
  );

/** What was measured, in the shape of `bench speech-in --json`. `asked` are right questions. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const offered = outcomes.filter((outcome) => isChoice(outcome) && typeof outcome.item.expect === 'string');
  const unoffered = outcomes.filter((outcome) => isChoice(outcome) && outcome.item.expect === null);
  const routes = of(outcomes, 'route');
  const digits = of(outcomes, 'digits');
  return {
    conditions: grouped(offered, ({ condition }) => condition ?? 'all'),
    kinds: grouped(offered, ({ kind }) => kind ?? 'all'),
    out_of_set: {
      n: unoffered.length,
      accepted: count(unoffered, ({ heard }) => heard.outcome === 'accepted'),
    },
    digits: { n: digits.length, right: count(digits, isRight) },
    dictation: characterErrors(of(outcomes, 'dictation')),
    route: {
      n: routes.length,
      top1: count(routes, isRight),
      top3: count(routes, ({ item, heard }) =>
        (heard.routes ?? []).slice(0, 3).some(({ code }) => code === item.expect),
      ),
    },
  };
}

/** Character error rate, numbers as words and punctuation left out on both sides. */
function characterErrors(outcomes: readonly Outcome[]): { readonly n: number; readonly cer: number | null } {
  const plain = (text: string): string =>
    figuresToWords(text.toLowerCase())
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replaceAll('幺', '一');
  const pairs = outcomes.map(({ item, heard }) => [plain(heard.text), plain(item.expect ?? '')] as const);
  const length = pairs.reduce((sum, [, wanted]) => sum + wanted.length, 0);
  const errors = pairs.reduce((sum, [got, wanted]) => sum + editDistance(got, wanted), 0);
  return { n: outcomes.length, cer: length === 0 ? null : Number((errors / length).toFixed(4)) };
}

/** The value below which a share of the sorted values lies; null where there are none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
