import { numeralValue } from '#app/understanding/numerals.ts';
import { numberWordsIn } from './digit-head.ts';
import type { NumberWords } from './digit-head.ts';
import type { DigitsWanted, HeardDigits } from './digits.ts';
import type { Encoded } from './encoded.ts';
import { saidNumbers } from './number-beams.ts';
import { mayBecomeNumber, numberPrior, repaired } from './number-plan.ts';

type Wanted = Omit<DigitsWanted, 'voicedMs'>;

/** One in twenty who deny what was read back to them were read the right number, as a log-probability. */
const DENIED = -3;
/** 一百二十三 has more words than figures; a number beyond what is asked for must be seen to be too long. */
const WORDS_BEYOND = 3;

/**
 * The likeliest number of the size that is asked for, by a net that can only hear number words; what is said around
 * it (我的电话是) is silence to it. Undefined where no such number can be heard.
 */
export const saidNumber = (encoded: Encoded, wanted: Wanted): HeardDigits | undefined =>
  numberOf(numberWordsIn(encoded), wanted);

/** The same, of what the net heard. */
export function numberOf(heard: NumberWords, { min, max, denied = [] }: Wanted): HeardDigits | undefined {
  const said = saidNumbers(heard, max + WORDS_BEYOND);
  const top = said[0]?.score ?? 0;
  const scores = new Map<string, number>();
  let all = 0;
  for (const { words, score } of said) {
    const digits = digitsOf(words, max);
    const fits = digits !== undefined && digits.length <= max && mayBecomeNumber(digits, max);
    const prior = fits ? numberPrior(digits, max) + (denied.includes(digits) ? DENIED : 0) : 0;
    const likelihood = Math.exp(score - top + prior);
    all += likelihood;
    // 幺 and 一 are the same figure.
    if (fits && digits.length >= min) scores.set(digits, (scores.get(digits) ?? 0) + likelihood);
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best && all > 0 ? { text: best[0], confidence: best[1] / all } : undefined;
}

/** 七五 and 七十五 are both 75; undefined where the words make no number. */
function digitsOf(words: readonly string[], max: number): string | undefined {
  if (words.length === 0) return undefined;
  if (!words.some((word) => word === '十' || word === '百'))
    return repaired(words.map((word) => FIGURES[word] ?? '').join(''), max);
  const value = numeralValue(words.join(''));
  return value === undefined ? undefined : String(value);
}

const FIGURES: Readonly<Record<string, string>> = {
  零: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
}; // prettier-ignore
