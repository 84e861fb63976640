import type { Hypothesis } from '../ports/recognizer.ts';
import type { Listening } from '../turn/listening.ts';
import { afterCorrection } from './correction.ts';
import { figuresToWords, numbersIn } from './numerals.ts';
import { unitsOf } from './syllables.ts';

export interface SaidDigits {
  readonly digits: string;
  readonly confidence: number;
}

/** Heard as well by free decoding as by the decoder of digits: as good as certain. */
const AGREED = 0.98;
/** Below this something else was said than digits, even where the words look like a number. */
const LEAST = 0.05;
/** Beside words that are no number: short words of other kinds (暖气, 一定) are heard as digits with up to 0.48. */
const LEAST_ALONE = 0.5;
/** No other words are heard as so many. */
const LONG = 7;
/** After 「五六，不对，五七」, by the dictation alone. */
const TAKEN_BACK = 0.5;
/** Digits of a second: below, something else was said around them, above, the decoder echoes. */
const NUMERIC_SHARE = 0.4;

/** A number said digit by digit; undefined where the words are no number. */
export function digitsIn(
  { text, digits }: Hypothesis,
  { digits: wanted }: Listening,
): SaidDigits | undefined {
  if (!wanted) return undefined;
  const fits = (said: string): boolean => said.length >= wanted.min && said.length <= wanted.max;
  const written = digitsWritten(text);
  // The decoder of digits hears what was taken back, too; only the words know what counts.
  if (written !== allDigits(figuresToWords(text)))
    return fits(written) ? { digits: written, confidence: TAKEN_BACK } : undefined;
  if (digits && fits(digits.text)) {
    if (digits.text === written) return { digits: written, confidence: AGREED };
    if (
      digits.confidence >= LEAST &&
      (isNumeric(text) || digits.confidence >= LEAST_ALONE || digits.text.length >= LONG)
    )
      return { digits: digits.text, confidence: digits.confidence };
  }
  return written !== '' && fits(written) && isNumeric(text)
    ? { digits: written, confidence: 0.5 }
    : undefined;
}

/** Digits of the dictation; of a corrected number what follows the correction. */
function digitsWritten(text: string): string {
  const words = figuresToWords(text);
  const counted =
    afterCorrection(unitsOf(words))
      ?.map(({ written }) => written)
      .join('') ?? words;
  return allDigits(counted);
}

const allDigits = (words: string): string =>
  numbersIn(words)
    .map(({ digits }) => digits)
    .join('');

/** Is most of what was said a number? */
export function isNumeric(text: string): boolean {
  const units = unitsOf(figuresToWords(text));
  return units.length > 0 && digitsWritten(text).length / units.length >= NUMERIC_SHARE;
}
