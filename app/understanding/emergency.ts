import { calm, calmWords, type Calm } from './emergency-calm.ts';
import { emergencyFrames } from './emergency-frames.ts';
import { emergencyWords } from './emergency-words.ts';
import { shouts } from './shouts.ts';
import type { Hypothesis } from '../ports/recognizer.ts';
import { figuresToWords } from './numerals.ts';
import { PatternIndex } from './patterns.ts';
import type { Found, Pattern } from './patterns.ts';
import { unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** Something for 119, 120 or 110, before any form. */
export interface Emergency {
  readonly kind: 'fire' | 'gas' | 'trapped' | 'medical' | 'violence';
  readonly call: '119' | '120' | '110';
}

/** What words say: that there is an emergency, or why none is happening. */
type Sign = Emergency | Calm;

/** Syllables and pauses between two words of a cue: 煤气〔漏得一屋子都〕是味; a frame goes over two clauses. */
const WIDEST_GAP = 12;
/** Between a thing and what it does: 窗户〔上的一块〕掉下来. */
const THING_GAP = 8;
/** A fear reaches so far: 怕〔他一个人在家里〕摔倒. */
const FEAR_REACHES = 6;

/** Written otherwise, a word of fewer syllables could be anything, 打假 is not 打架 nor 去世 去死; but these are cried. */
const LEAST_BY_SOUND = 3;
const criedShort: ReadonlySet<string> = new Set(
  '着火 起火 失火 冒烟 浓烟 爆炸 煤气 燃气 晕倒 昏倒 摔倒 跌倒 滑倒 触电 流血 吐血 出血 中毒 中风 噎住 抽筋 抽搐 烫伤 骨折 溺水 落水 胸口 心口 农药 救命 打架 抢劫 砍人 持刀 跳楼 割腕 被困'.split(
    ' ',
  ),
);

/** What takes a cry back is believed less: 好几辆 is no 好几年. */
const LEAST_SOFT = 4;
const soft: ReadonlySet<string> = new Set(
  Object.values(calm).flatMap((lists) => lists.join(' ').split(/\s+/u)),
);

let known: PatternIndex<Sign> | undefined;

/** Made when somebody first speaks: the sounds of all words take memory that a mute kiosk can spare. */
const signs = (): PatternIndex<Sign> =>
  (known ??= new PatternIndex(
    [
      ...emergencyFrames.flatMap(({ kind, call, frames }) => patternsOf(frames, { kind, call })),
      ...calmSigns.flatMap((sign) =>
        calm[sign].flatMap((list) => (list.includes('·') ? patternsOf(list, sign) : wordsOf(list, sign))),
      ),
    ],
    { ...emergencyWords, ...calmWords },
    (word) => word.length >= (soft.has(word) ? LEAST_SOFT : LEAST_BY_SOUND) || criedShort.has(word),
  ));

const calmSigns = Object.keys(calm) as Calm[];

/** Frames are divided by · or by lines, their parts by spaces. */
const patternsOf = (frames: string, of: Sign): readonly Pattern<Sign>[] =>
  frames
    .trim()
    .split(/\s*[·\n]\s*/u)
    .map((frame) => ({ parts: frame.split(' '), of }));

const wordsOf = (words: string, of: Sign): readonly Pattern<Sign>[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => ({ parts: [word], of }));

/**
 * The emergency somebody speaks of, if it is happening: not one that is denied, feared, long past or about a stove
 * that will not light. Pure; as written, or by the folded sound.
 */
export function emergencyIn(words: string): Emergency | undefined {
  const found = signs().in(clausesOf(words));
  const are = (sign: Sign): readonly Found<Sign>[] => found.filter(({ of }) => of === sign);
  if (are('lesson').length > 0) return undefined;
  const present = are('now').length > 0;
  const errand = are('errand').length > 0 && !present;
  const habitual = are('habit').length > 0 && !present;
  const meant = found.find(
    ({ of, places }) =>
      typeof of === 'object' &&
      isNear(places) &&
      !(errand && (of.kind === 'medical' || of.kind === 'violence')) &&
      !(habitual && of.kind !== 'violence' && of.kind !== 'gas') &&
      !are('consequence').some((after) => first(after.places) > Math.max(...places)) &&
      (are('told').length === 0 || are('now').some((now) => first(now.places) < Math.max(...places))) &&
      !are('denied').some((denial) => beginsAfter(places, last(denial))) &&
      !are('feared').some((fear) => isWithinReach(places, last(fear))) &&
      !are('harmless').some((other) => explainsMore(other, places)) &&
      !are('otherwise').some(({ places: after }) => endsBefore(places, first(after))),
  );
  return typeof meant?.of === 'object' ? meant.of : undefined;
}

/** Free words below this are noise that was made into sentences (as in understand.ts). */
const LEAST_CONFIDENCE = 0.25;

/**
 * How much worse than what was written down a cry may fit the sound, and a shout that is all that was said. Measured
 * on synthetic voices, half of them in noise: cries that were said −0.67 and better, others −0.83 and worse; shouts
 * mostly −1.05 and better, of what was none −1.49 and worse.
 */
const LEAST_AGAINST = { cry: -0.7, shout: -1.1 } as const;

/** The emergency in what the ear heard so far, on whatever turn; or in a cry that the sound fits as well. */
export function emergencyHeard({ text, confidence, alternatives = [] }: Hypothesis): Emergency | undefined {
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const cry = alternatives.find(
    ({ text: cried, against }) => against >= LEAST_AGAINST[shouts.includes(cried) ? 'shout' : 'cry'],
  );
  return emergencyIn(text) ?? (cry && emergencyIn(cry.text));
}

/** Where a comma stands no word goes on, 火，锅 is no 火锅, and what stands before it denies nothing behind it. */
const pause: Unit = { kind: 'word', written: '，', stem: '，' };

const clausesOf = (words: string): readonly Unit[] =>
  figuresToWords(words.replaceAll('’', "'"))
    .split(/[，。！？；、,.!?;]+/u)
    .flatMap((clause) => [...unitsOf(clause), pause]);

type Places = ReadonlySet<number>;

const first = (places: Places): number => Math.min(...places);
const last = ({ places }: Found<Sign>): number => Math.max(...places);

/** Do its words belong to one thing that was said? */
function isNear(places: Places): boolean {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.every((place, i) => i === 0 || place - (sorted[i - 1] ?? place) <= WIDEST_GAP + 1);
}

/** Of a thing it is said right after it: 花盆掉下来了, not 掉下来砸了花盆. */
const inOrder = (places: Places): boolean => {
  const all = [...places];
  return all.every((place, i) => {
    const step = place - (all[i - 1] ?? place - 1);
    return step > 0 && step <= THING_GAP + 1;
  });
};

const overlap = (some: Places, others: Places): boolean => [...some].some((place) => others.has(place));

/** A word that is none of it, or a thing and what it did that explain as much: 花盆掉下来 rather than 人…掉下来. */
const explainsMore = (other: Found<Sign>, places: Places): boolean =>
  (other.parts === 1 || other.places.size >= places.size) &&
  inOrder(other.places) &&
  overlap(places, other.places);

/** Does one of its words end right before this place, which is none of its own? */
const endsBefore = (places: Places, place: number): boolean => places.has(place - 1) && !places.has(place);

/** Does one of its words begin right after this place? */
const beginsAfter = (places: Places, place: number): boolean => places.has(place + 1) && !places.has(place);

const isWithinReach = (places: Places, fear: number): boolean =>
  [...places].some((place) => place > fear && place - fear <= FEAR_REACHES + 1);
