import { localeRows, type Locale } from '#app/locale.ts';
import type { Hypothesis, PhraseScore } from '#app/ports/recognizer.ts';
import { UNKNOWN, type KnownSay } from './lexicon.ts';

/** What a phrase scores that was said, and what is taken off where nothing of it was: as the native engine scores. */
const SAID = { score: 1, likelihood: -0.2 };
const NOTHING_OF_IT = { score: 4, likelihood: 6 };
/** Vosk gives no likelihood of its words against others; free decoding is as good as what it chose. */
const FREE_SCORE = -0.1;

/** Vosk's words as evidence for understanding; a phrase scores by how much of it and of all that was said agree. */
export function hypothesisOf(
  words: string,
  says: readonly KnownSay[],
  locale: Locale,
  voicedMs: number,
  forced: boolean,
): Hypothesis {
  const said = words.split(' ').filter((word) => word !== '');
  const scores = says.map(({ phrase, say, words: wanted }): PhraseScore => {
    const off = 1 - agreement(said, wanted);
    return {
      phrase,
      say,
      score: SAID.score - NOTHING_OF_IT.score * off,
      likelihood: SAID.likelihood - NOTHING_OF_IT.likelihood * off,
    };
  });
  return {
    text: said.filter((word) => word !== UNKNOWN).join(localeRows[locale].spaced ? ' ' : ''),
    confidence: 0.9,
    scores: scores.sort((a, b) => b.score - a.score),
    freeScore: FREE_SCORE,
    voicedMs,
    ...(forced && { forced }),
  };
}

/** Is what was said one of the phrases, from first word to last? Then nothing more is awaited. */
export const isWhole = (words: string, says: readonly KnownSay[]): boolean =>
  says.some((one) => one.words.join(' ') === words);

/** Dice's coefficient of the words: 1 the same, 0 none in common. */
function agreement(said: readonly string[], wanted: readonly string[]): number {
  const rest = [...said];
  const common = wanted.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, said.length + wanted.length);
}
