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
  readonly written: number;
}

interface Extension extends Beam {
  readonly token: number;
}

/** Wider than 5 found nothing better on the development recordings. */
const BEAMS = 5;
/** Added for each digit: soft ones are left out more often than others are put in. */
const A_DIGIT = 0.35;
/** One in twenty who deny what was read back to them were read the right number, as a log-probability. */
const DENIED = -3;
/** Fast speakers give a digit 150 ms. */
const LEAST_MS_A_DIGIT = 120;

/**
 * Beam search over figures alone, where no net knows the language's number words. Words before the number (my number
 * is) are taken from the dictation.
 * Undefined where no number of that size can be heard.
 */
export async function hearDigits(
  whisper: Whisper,
  opened: Opened,
  dictation: Dictation,
  locale: string,
  { min, max, denied = [], voicedMs }: DigitsWanted,
): Promise<HeardDigits | undefined> {
  const alphabet = digitSpellings(whisper.tokenizer);
  const stops = stopTokens(whisper, locale);
  const from = await afterCarrier(whisper, opened, dictation);
  const prompt = from.after.past.length;
  const most = Math.min(max, Math.ceil(voicedMs / LEAST_MS_A_DIGIT));
  let after: Decoded = from.after;
  let beams: readonly Beam[] = [{ digits: '', sum: 0, row: from.last, line: new Set(), written: 0 }];
  let best: (HeardDigits & { readonly sum: number }) | undefined;

  for (let depth = 0; beams.length > 0; depth += 1) {
    for (const { digits, sum, row, written } of beams) {
      if (digits.length < min) continue;
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
  return alphabet.map(({ token, digits: more }) => {
    const digits = repaired(beam.digits + more, max);
    const sum = beam.sum + after.logProb(beam.row, token) + A_DIGIT * (digits.length - beam.digits.length);
    return { ...beam, token, digits, sum, written: beam.written + 1 };
  });
}

/** Three characters of dictation or more before the first digit are a carrier; the digits follow it. */
async function afterCarrier(whisper: Whisper, opened: Opened, { tokens }: Dictation): Promise<Opened> {
  const { tokenizer } = whisper;
  const start = tokens.findIndex((token) => /\d/.test(tokenizer.decode([token])));
  const carrier = tokens.slice(0, Math.max(0, start));
  if (Array.from(tokenizer.decode(carrier)).length < 3) return opened;
  const { past } = opened.after;
  const after = await whisper.decode(opened.heard, past, {
    tokens: carrier,
    positions: carrier.map((_, i) => past.length + i),
    follows: (row, column) => column <= past.length + row,
  });
  return { heard: opened.heard, after, last: carrier.length - 1 };
}
