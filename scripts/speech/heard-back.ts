import type { Locale } from '#app/locale.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import type { Sound } from '#app/ports/synthesizer.ts';
import { normalise } from '#app/speech/normalise.ts';
import { cardinalWords, ordinalWords } from '#app/speech/numerals-en.ts';
import { syllablesOf } from '#app/speech/phonemes/mandarin.ts';
import { figuresToWords } from '#app/understanding/numerals.ts';
import { resampled } from '../audio/resample.ts';
import { hearCase } from './hear-case.ts';

/** A line that was said, what the recogniser wrote of it, and how much of that is wrong. */
export interface HeardBack {
  readonly said: string;
  readonly heard: string;
  readonly wrong: number;
  readonly of: number;
}

/**
 * The ear keeps 320 ms of the hall before a voice (`sound-keeper.ts`), and so has every recording of a person; a clip
 * begins with the voice. Heard without, Whisper invents a first syllable or drops one (34 of 423 wrong instead of 29).
 */
const leadSeconds = 0.32;

/** Hears a line as the kiosk hears a resident: voice activity, then dictation. */
export async function heardBack(
  recognizer: Recognizer,
  { samples, sampleRate }: Pick<Sound, 'samples' | 'sampleRate'>,
  said: string,
  locale: Locale,
): Promise<HeardBack> {
  const item = { id: said, audio: '', file: '', locale, mode: 'dictation' } as const;
  const pace = { realTime: false, voiceEndMs: 0 };
  const lead = Math.round(leadSeconds * sampleRate);
  const inTheHall = new Float32Array(lead + samples.length);
  inTheHall.set(samples, lead);
  const { text, failure } = await hearCase(recognizer, item, resampled(inTheHall, sampleRate), [], pace);
  if (failure !== undefined) throw new Error(`the recogniser: ${failure}`);
  const heard = once(text);
  return { said, heard, ...misheard(said, heard, locale) };
}

/**
 * Whisper at times writes the same again and again (11月26日11月26日11月26日…, 49 syllables too many of one clip): what
 * stands there more than twice was said once.
 */
export const once = (text: string): string => text.replace(/^(.{3,}?)\s?(?:\1\s?){2,}.*$/u, '$1');

/** Units to change, add or leave out, and how many were said. */
export function misheard(
  said: string,
  heard: string,
  locale: Locale,
): { readonly wrong: number; readonly of: number } {
  const [wanted, got] = [unitsOf(said, locale), unitsOf(heard, locale)];
  // A language of words may be written together or apart: street light, streetlight.
  const wrong = wanted.join('') === got.join('') ? 0 : distance(got, wanted);
  return { wrong, of: wanted.length };
}

/** 幺 is one; the recogniser knows the word only by its sound, and only beside another figure is it that. */
const one = /幺|[要腰妖邀](?=[零一二三四五六七八九幺])|(?<=[零一二三四五六七八九幺])[要腰妖邀]/gu;

/**
 * What a mishearing is counted in, so that two spellings of one sound are no error: in Chinese syllables without their
 * tones (the recogniser writes homophones), numbers as they are read; elsewhere words, numbers by their figures.
 */
export function unitsOf(text: string, locale: Locale): readonly string[] {
  if (locale !== 'zh-CN') return wordsOf(text);
  // Said are words already; the recogniser writes figures, and so many of them are read one by one.
  const read = normalise(text.toLowerCase().replace(/\d{3,}/g, figuresToWords), locale);
  const runs = read.replace(one, '一').match(/\p{Script=Han}+|[a-z]+/gu) ?? [];
  return runs.flatMap((run) =>
    /[a-z]/.test(run) ? [run] : syllablesOf(run).map((syllable) => syllable.replace(/\d/, '')),
  );
}

/** 0…19 and their ordinals, by their words. */
const figures = new Map(
  Array.from({ length: 20 }, (_, n) =>
    [cardinalWords(n), ordinalWords(n)].map((word) => [word, String(n)] as const),
  ).flat(),
);
const tens = new Map([2, 3, 4, 5, 6, 7, 8, 9].map((ten) => [cardinalWords(ten * 10), String(ten)]));

/** Words, and numbers by their figures: the recogniser writes 830 for eight thirty, and neighbors for neighbours. */
function wordsOf(text: string): readonly string[] {
  const bare = text.toLowerCase().replace(/(?<=\d)(st|nd|rd|th)\b/g, '');
  const words = bare.replace(/(?<=[a-z]{4})our(?=s?\b)/g, 'or').match(/[\p{L}']+|\d/gu) ?? [];
  return words.flatMap((word, at) => {
    const ten = tens.get(word);
    // Thirty alone is 30, thirty five is 35.
    if (ten !== undefined) return /^[1-9]$/.test(figures.get(words[at + 1] ?? '') ?? '') ? [ten] : [ten, '0'];
    const figure = figures.get(word);
    return figure === undefined ? [word] : Array.from(figure);
  });
}

/** Levenshtein over units. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((x, at) => {
    const next = [at + 1];
    b.forEach((y, to) => {
      next.push(Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (x === y ? 0 : 1)));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
