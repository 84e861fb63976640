import { digitSpellings } from './digit-spellings.ts';
import type { Spelling } from './digit-spellings.ts';
import { mayBecomeNumber, numberPrior, repaired } from './number-plan.ts';
import type { Dictation } from './dictate.ts';
import type { Decoded, Whisper } from './model.ts';
import type { Opened } from './prompt.ts';
import { stopTokens } from './prompt.ts';

/** What a decoder that can only hear digits heard. */
export interface HeardDigits {
  readonly text: string;
  /** Geometric mean of the probabilities of what it wrote. */
  readonly confidence: number;
}

export interface DigitsWanted {
  readonly min: number;
  readonly max: number;
  /** Read back and denied. */
  readonly denied?: readonly string[];
  /** Of voice in the sound: more digits than can be spoken in it are an echo of the decoder. */
  readonly voicedMs: number;
}

interface Beam {
  readonly digits: string;
  readonly sum: number;
  /** Row of the last step that says what may come next. */
  readonly row: number;
  /** Columns of the past it follows, beyond the prompt. */
  readonly line: ReadonlySet<number>;
  /** Tokens of a spelling still to be written. */
  readonly owed: readonly number[];
  readonly written: number;
}

interface Extension extends Beam {
  readonly token: number;
}

/** Wider than 5 found nothing better on the development recordings. */
const BEAMS = 5;
/** Added for each digit: soft ones (二, 一) are left out more often than others are put in. */
const A_DIGIT = 0.35;
/** One in twenty who deny what was read back to them were read the right number, as a log-probability. */
const DENIED = -3;
/** Fast speakers give a digit 150 ms. */
const LEAST_MS_A_DIGIT = 120;

/**
 * Beam search over spellings of digits alone. Words before the number (我的电话是) are taken from the dictation.
 * Undefined where no number of that size can be heard.
 */
export async function hearDigits(
  whisper: Whisper,
  opened: Opened,
  dictation: Dictation,
  locale: string,
  { min, max, denied = [], voicedMs }: DigitsWanted,
): Promise<HeardDigits | undefined> {
  const alphabet = digitSpellings(whisper.tokenizer, locale);
  const stops = stopTokens(whisper, locale);
  const from = await afterCarrier(whisper, opened, dictation);
  const prompt = from.after.past.length;
  const most = Math.min(max, Math.ceil(voicedMs / LEAST_MS_A_DIGIT));
  let after: Decoded = from.after;
  let beams: readonly Beam[] = [
    { digits: '', sum: 0, row: from.last, line: new Set(), owed: [], written: 0 },
  ];
  let best: (HeardDigits & { readonly sum: number }) | undefined;

  for (let depth = 0; beams.length > 0; depth += 1) {
    for (const { digits, sum, row, owed, written } of beams) {
      if (owed.length > 0 || digits.length < min) continue;
      const whole =
        sum +
        numberPrior(digits, max) +
        (denied.includes(digits) ? DENIED : 0) +
        Math.log(stops.reduce((p, stop) => p + Math.exp(after.logProb(row, stop)), 1e-12));
      if (!best || whole > best.sum)
        best = {
          text: digits,
          sum: whole,
          confidence: confidenceOf(whole - A_DIGIT * digits.length, written + 1),
        };
    }
    const longer = beams
      .flatMap((beam) => extensions(beam, alphabet, max, after))
      .filter(({ digits }) => digits.length <= most && mayBecomeNumber(digits, max))
      .sort((a, b) => b.sum - a.sum)
      .slice(0, BEAMS);
    if (longer.length === 0) break;
    const past = after.past.length;
    after = await whisper.decode(opened.heard, after.past, {
      tokens: longer.map(({ token }) => token),
      positions: longer.map(() => prompt + depth),
      follows: (row, column) =>
        column < prompt || column === past + row || (longer[row]?.line.has(column) ?? false),
    });
    beams = longer.map((beam, row) => ({ ...beam, row, line: new Set([...beam.line, past + row]) }));
  }
  return best && { text: best.text, confidence: best.confidence };
}

const confidenceOf = (sum: number, tokens: number): number => Math.min(1, Math.exp(sum / tokens));

function extensions(
  beam: Beam,
  alphabet: readonly Spelling[],
  max: number,
  after: Decoded,
): readonly Extension[] {
  const add = (token: number, owed: readonly number[], digits: string): Extension => ({
    ...beam,
    token,
    owed,
    digits,
    sum: beam.sum + after.logProb(beam.row, token) + A_DIGIT * (digits.length - beam.digits.length),
    written: beam.written + 1,
  });
  const [due, ...rest] = beam.owed;
  if (due !== undefined) return [add(due, rest, beam.digits)];
  return alphabet.map(({ first, rest: owed, digits }) =>
    add(first, owed, repaired(beam.digits + digits, max)),
  );
}

/** Three characters of dictation or more before the first digit are a carrier; the digits follow it. */
async function afterCarrier(whisper: Whisper, opened: Opened, { tokens }: Dictation): Promise<Opened> {
  const { tokenizer } = whisper;
  const start = tokens.findIndex((token) => /[\d零幺一二三四五六七八九]/u.test(tokenizer.decode([token])));
  const before = tokens.slice(0, Math.max(0, start));
  // 「不对，是幺三九」 is written down as 不对是要39: the 幺 belongs to the number.
  const carrier = before.slice(0, /[要腰妖邀]$/u.test(tokenizer.decode(before.slice(-1))) ? -1 : undefined);
  if (Array.from(tokenizer.decode(carrier)).length < 3) return opened;
  const { past } = opened.after;
  const after = await whisper.decode(opened.heard, past, {
    tokens: carrier,
    positions: carrier.map((_, i) => past.length + i),
    follows: (row, column) => column <= past.length + row,
  });
  return { heard: opened.heard, after, last: carrier.length - 1 };
}
