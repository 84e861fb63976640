import type { Hypothesis } from '../ports/recognizer.ts';
import type { Service } from '../services/service.ts';
import type { Answer, Listening } from '../turn/listening.ts';
import { afterCorrection } from './correction.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import { find } from './match.ts';
import { figuresToWords, numbersIn } from './numerals.ts';
import { topicsFor } from './topics.ts';
import { unitsOf, unlikeness } from './syllables.ts';
import type { Unit } from './syllables.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Saying } from './vocabulary.ts';

/** What speaks for one answer: the best of its phrases in the words, and the best in the sound. */
export interface Evidence {
  readonly answer: Answer;
  /** How well its phrase lies in what was written down, 0…1. */
  readonly fit: number;
  /** Syllables of it that were found. */
  readonly found: number;
  /** Share of all that was said which the phrase explains, 0…1. */
  readonly coverage: number;
  /** Weight of the characters and pairs of sounds that only this answer shares with what was said. */
  readonly hints: number;
  /** How far it means the same matter as what was told, beyond any other answer, 0…1. */
  readonly topic: number;
  /** Fit of the sound, less what it scores on noise. */
  readonly score: number;
  /** Syllables said beyond those of the phrase: the more, the less the sound of the whole says about it. */
  readonly beyond: number;
  /** Another answer sounds the same under an accent, so this one may only be asked about. */
  readonly ambiguous: boolean;
  /** Likelihood of the sound against free decoding: 0 as good as anything, below that less. */
  readonly ratio: number;
}

type InWords = Pick<Evidence, 'fit' | 'found' | 'coverage'>;
const notInWords: InWords = { fit: 0, found: 0, coverage: 0 };
/** Where the sound says nothing, or of another thing: as bad as the worst phrase measured. */
const notInSound = { score: -3, ratio: -8 };
/** The sound is of the whole utterance; of one that was taken back in part it says nothing, and the words decide. */
const ofAnother = { score: -1, ratio: -1.5 };

/** Evidence for every answer of the turn, from words and sound. */
export function evidenceFor(
  hypothesis: Hypothesis,
  listening: Listening,
  services: readonly Service[] = [],
): readonly Evidence[] {
  const { offered, offersCue } = vocabularyOf(listening);
  const all = unitsOf(figuresToWords(hypothesis.text));
  const corrected = offersCue ? undefined : afterCorrection(all);
  const said = corrected
    ? withoutIs(
        corrected,
        offered.flatMap(({ says }) => says),
      )
    : all;
  const text = said.map(({ written }) => written).join(said[0]?.kind === 'word' ? ' ' : '');
  // Some ways of saying an answer are contradicted by what was said; the others still count.
  const open = offered.map(({ says }) =>
    says.map((saying) => !saying.taken && !contradicts(saying, said, text)),
  );
  const hints = hintsFor(
    featuresOf(text),
    offered.map(({ says }, i) => says.filter((_, j) => open[i]?.[j])),
  );
  const topics = topicsFor(text, listening, services);

  return offered.map(({ answer, says }, phrase): Evidence => {
    const inWords = says
      .map(({ units }, i) => (open[phrase]?.[i] ? matchIn(said, units) : notInWords))
      .reduce((best, match) => (match.found * match.fit > best.found * best.fit ? match : best), notInWords);
    const heard = hypothesis.scores.find((score) => score.phrase === phrase && open[phrase]?.[score.say]);
    const { score, ratio } = corrected
      ? ofAnother
      : heard
        ? { score: heard.score, ratio: heard.likelihood - hypothesis.freeScore }
        : notInSound;
    return {
      answer,
      ...inWords,
      hints: hints[phrase] ?? 0,
      topic: topics[phrase] ?? 0,
      ambiguous: says.some(({ ambiguous }, i) => ambiguous && open[phrase]?.[i]),
      beyond: Math.max(0, said.length - (says[heard?.say ?? 0]?.units.length ?? 0)),
      score: Math.max(score, notInSound.score),
      ratio: Math.max(ratio, notInSound.ratio),
    };
  });
}

/** 是三号楼 may be written 十三号楼: 十 is 是 where nothing else that is offered fits. */
function withoutIs(said: readonly Unit[], sayings: readonly Saying[]): readonly Unit[] {
  if (said[0]?.written !== '十') return said;
  const numbered = sayings.filter(({ number }) => number);
  const text = said.map(({ written }) => written).join('');
  return numbered.every((saying) => contradicts(saying, said, text)) ? said.slice(1) : said;
}

function matchIn(text: readonly Unit[], phrase: readonly Unit[]): InWords {
  const { fit, distance, from, to } = find(phrase, text);
  return {
    fit,
    found: phrase.length - distance,
    coverage: text.length === 0 ? 0 : (to - from) / text.length,
  };
}

/** 号 may be written 好 or 厚. */
const SAME_COUNTED = 0.25;

/**
 * Numbers match as a whole: 九号楼 and 十五号楼 are not 五号楼. A phrase is contradicted where what it counts (号楼) was
 * said after other numbers only.
 */
function contradicts({ number }: Saying, said: readonly Unit[], text: string): boolean {
  // Positions in `text` are those in `said` as long as each unit is one character: Mandarin, where numbers matter.
  if (!number || text.length !== said.length) return false;
  const rivals = numbersIn(text).filter(({ to }) => {
    const next = said[to];
    return next !== undefined && unlikeness(next, number.counted) <= SAME_COUNTED;
  });
  return rivals.length > 0 && !rivals.some(({ value }) => value === number.value);
}

/** What few answers share with the words says much, what all share says nothing. */
function hintsFor(said: readonly Feature[], offered: readonly (readonly Saying[])[]): readonly number[] {
  const has = (says: readonly Saying[], key: string): boolean => says.some(({ traces }) => traces.has(key));
  const rarity = ({ key }: Feature): number =>
    1 - Math.min(1, (offered.filter((says) => has(says, key)).length - 1) / Math.max(1, offered.length - 1));
  return offered.map((says) =>
    said.reduce(
      (sum, feature) => sum + (has(says, feature.key) ? feature.worth * rarity(feature) ** 2 : 0),
      0,
    ),
  );
}
