import type { Hypothesis, PhraseScore } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { asCries } from '#app/understanding/cries.ts';
import { figuresToWords } from '#app/understanding/numerals.ts';
import { shouts } from '#app/understanding/shouts.ts';
import { levelled } from '../level.ts';
import type { Listener } from '../listener.ts';
import { plainText } from '../simplified.ts';
import { dictate } from './dictate.ts';
import { numberWordsLocale } from './digit-head.ts';
import { hearDigits } from './digits.ts';
import type { DigitsWanted, HeardDigits } from './digits.ts';
import { encodedFrames, framesFor, LEAST_FRAMES } from './encoded.ts';
import type { Encoded } from './encoded.ts';
import { SAMPLE_RATE } from './mel.ts';
import type { Whisper } from './model.ts';
import { open, phraseTokens } from './prompt.ts';
import type { Opened } from './prompt.ts';
import { saidNumber } from './said-number.ts';
import { scorePhrases, treeOf } from './score.ts';
import { figurePhrases, mayBeSingle, singleFigure } from './single-digit.ts';

/** How much of what a phrase scores on faint noise is taken off; half did best on recordings of people. */
const NOISE_SHARE = 0.5;

export async function listenWith(whisper: Whisper): Promise<Listener> {
  const noise = await whisper.hear(faintNoise(), LEAST_FRAMES);
  const noiseScores = new Map<string, number>();
  const keyOf = (locale: string, say: string): string => `${locale} ${say}`;
  const figures = figurePhrases.map(({ say }, phrase): Say => {
    return { phrase, say: 0, text: say, tokens: phraseTokens(whisper, say, numberWordsLocale) };
  });

  async function noiseScoresOf(says: readonly Say[], locale: string): Promise<readonly number[]> {
    const unknown = says.filter(({ text }) => !noiseScores.has(keyOf(locale, text)));
    if (unknown.length > 0) {
      const opened = await open(whisper, noise, locale);
      const scores = await scorePhrases(whisper, opened, treeOf(unknown.map(({ tokens }) => tokens)));
      unknown.forEach(({ text }, i) => noiseScores.set(keyOf(locale, text), scores[i] ?? 0));
    }
    return says.map(({ text }) => noiseScores.get(keyOf(locale, text)) ?? 0);
  }

  /** What the net hears; one figure alone is too little for it, and is scored as a phrase. */
  async function numberIn(
    opened: Opened,
    encoded: Encoded,
    wanted: DigitsWanted,
  ): Promise<HeardDigits | undefined> {
    const said = saidNumber(encoded, wanted);
    if (!mayBeSingle(wanted.voicedMs, wanted.min, said)) return said;
    const noises = await noiseScoresOf(figures, numberWordsLocale);
    const fits = await scorePhrases(whisper, opened, treeOf(figures.map(({ tokens }) => tokens)));
    const single = singleFigure(fits.map((fit, i) => fit - NOISE_SHARE * (noises[i] ?? 0)));
    return single ?? (said && said.text.length > 1 ? said : undefined);
  }

  return {
    async prepare(listening, locale) {
      const single = listening.digits && listening.digits.min <= 1 && locale === numberWordsLocale;
      await noiseScoresOf([...saysOf(whisper, listening, locale), ...(single ? figures : [])], locale);
    },
    async hear({ samples, voicedMs }, listening, locale, cancelled) {
      const seconds = samples.length / SAMPLE_RATE;
      const heard = await whisper.hear(levelled(samples, SAMPLE_RATE / 31.25), framesFor(samples.length));
      if (cancelled()) return undefined;
      const opened = await open(whisper, heard, locale);
      const says = likeliest(saysOf(whisper, listening, locale), opened);
      const noises = await noiseScoresOf(says, locale);
      if (cancelled()) return undefined;
      const fits = await scorePhrases(whisper, opened, treeOf(says.map(({ tokens }) => tokens)));
      if (cancelled()) return undefined;
      const free = await dictate(whisper, opened, seconds);
      if (cancelled()) return undefined;
      const wanted = listening.digits && { ...listening.digits, voicedMs };
      const digits =
        wanted &&
        (locale === numberWordsLocale
          ? await numberIn(opened, encodedFrames(heard, samples.length), wanted)
          : await hearDigits(whisper, opened, free, locale, wanted));
      if (cancelled()) return undefined;
      const text = plainText(free.text);
      const alternatives = await criesIn(
        whisper,
        opened,
        text,
        locale,
        mayBeShout(voicedMs, free.score, Math.max(...fits)),
      );
      if (cancelled()) return undefined;
      const scores = says.map(({ phrase, say }, i): PhraseScore => {
        const likelihood = fits[i] ?? -Infinity;
        return { phrase, say, score: likelihood - NOISE_SHARE * (noises[i] ?? 0), likelihood };
      });
      return {
        text,
        confidence: Math.exp(free.score),
        scores: scores.sort((a, b) => b.score - a.score),
        freeScore: free.score,
        ...(alternatives.length > 0 && { alternatives }),
        ...(digits && { digits }),
        voicedMs,
      };
    },
  };
}

/** A shout lasts no longer (家里着火了 1.3 s). */
const SHOUT_MS = 2_000;
/** What was written down with certainty, and what fits a phrase of the turn, is not listened to again: it takes 50 ms. */
const CERTAIN = 0.8;
const FITS = -0.5;
const mayBeShout = (voicedMs: number, freeScore: number, bestFit: number): boolean =>
  voicedMs <= SHOUT_MS && Math.exp(freeScore) < CERTAIN && bestFit - freeScore < FITS;

/** What was written down and the cries it sounds like, scored on the same sound. */
async function criesIn(
  whisper: Whisper,
  opened: Opened,
  text: string,
  locale: string,
  short: boolean,
): Promise<NonNullable<Hypothesis['alternatives']>> {
  const cries = [...new Set([...asCries(text), ...(short && locale === 'zh-CN' ? shouts : [])])];
  if (cries.length === 0) return [];
  const [written = 0, ...scores] = await scorePhrases(
    whisper,
    opened,
    treeOf([figuresToWords(text), ...cries].map((words) => phraseTokens(whisper, words, locale))),
  );
  return cries.map((cry, i) => ({ text: cry, against: (scores[i] ?? -Infinity) - written }));
}

/** One way to say one answer. */
interface Say {
  readonly phrase: number;
  readonly say: number;
  readonly text: string;
  readonly tokens: readonly number[];
}

const saysOf = (whisper: Whisper, { phrases }: Listening, locale: string): readonly Say[] =>
  phrases.flatMap(({ say }, phrase) =>
    say.map((text, i) => ({ phrase, say: i, text, tokens: phraseTokens(whisper, text, locale) })),
  );

/**
 * The first token of each phrase costs nothing; those whose beginning fits worst are not scored further. A turn has
 * up to 60 ways of saying something with the keys that are always there, and scoring them all takes 0.3 s.
 */
const MOST_SCORED = 24;

function likeliest(says: readonly Say[], { after, last }: Opened): readonly Say[] {
  const begins = ({ tokens: [first] }: Say): number =>
    first === undefined ? -Infinity : after.logProb(last, first);
  return says.length <= MOST_SCORED
    ? says
    : [...says].sort((a, b) => begins(b) - begins(a)).slice(0, MOST_SCORED);
}

/** Two seconds at −60 dBFS, the same every time. */
function faintNoise(): Float32Array {
  let seed = 1;
  return Float32Array.from({ length: 2 * SAMPLE_RATE }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (seed / 0x7fff_ffff - 0.5) * 0.002;
  });
}
