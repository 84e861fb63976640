import {
  denials,
  elsewhere,
  emergencyCues,
  emergencyLexicon,
  errands,
  fears,
  harmless,
  harmlessTogether,
  now,
  otherwise,
} from './emergency-cues.ts';
import { consequences, emergencyFrames, frameLexicon, habits } from './emergency-frames.ts';
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

/** What a word says of an emergency: that it is one, or why none is happening. */
type Sign =
  | Emergency
  | 'harmless'
  | 'errand'
  | 'denied'
  | 'feared'
  | 'otherwise'
  | 'elsewhere'
  | 'now'
  | 'habit'
  | 'consequence';

/** Syllables and pauses between two words of a cue: 煤气〔漏得一屋子都〕是味; a frame goes over two clauses. */
const WIDEST_GAP = 12;
/** A fear reaches so far: 怕〔他一个人在家里〕摔倒. */
const FEAR_REACHES = 6;

/** Written otherwise, a word of fewer syllables could be anything: 打假 is not 打架, nor 去世 去死. */
const LEAST_BY_SOUND = 3;

let known: PatternIndex<Sign> | undefined;

/** Made when somebody first speaks: the sounds of all words take memory that a mute kiosk can spare. */
function signs(): PatternIndex<Sign> {
  known ??= new PatternIndex(
    [
      ...[...emergencyCues, ...emergencyFrames].flatMap(({ kind, call, cues }) =>
        patternsOf(cues, { kind, call }),
      ),
      ...wordsOf(harmless, 'harmless'),
      ...patternsOf(harmlessTogether, 'harmless'),
      ...wordsOf(errands, 'errand'),
      ...wordsOf(denials, 'denied'),
      ...wordsOf(fears, 'feared'),
      ...wordsOf(otherwise, 'otherwise'),
      ...wordsOf(elsewhere, 'elsewhere'),
      ...wordsOf(now, 'now'),
      ...wordsOf(habits, 'habit'),
      ...wordsOf(consequences, 'consequence'),
    ],
    { ...emergencyLexicon, ...frameLexicon },
    LEAST_BY_SOUND,
  );
  return known;
}

/** Cues are divided by · or by lines; the words of one by spaces, but in English, where its words stand in order. */
const patternsOf = (cues: string, of: Sign): readonly Pattern<Sign>[] =>
  cues
    .trim()
    .split(/\s*[·\n]\s*/u)
    .map((cue) => ({ parts: /^[a-z]/u.test(cue) ? [cue] : cue.split(' '), of }));

const wordsOf = (words: string, of: Sign): readonly Pattern<Sign>[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => ({ parts: [word], of }));

/**
 * The emergency somebody speaks of, if it is happening: not one that is denied, feared, long past or about a stove
 * that will not light. Pure; written characters, or the folded sound of three syllables and more.
 */
export function emergencyIn(words: string): Emergency | undefined {
  const found = signs().in(clausesOf(words));
  const are = (sign: Sign): readonly Found<Sign>[] => found.filter(({ of }) => of === sign);
  const past = are('elsewhere').length > 0;
  const errand = are('errand').length > 0 && are('now').length === 0;
  const habitual = are('habit').length > 0 && are('now').length === 0;
  const meant = found.find(
    ({ of, places }) =>
      typeof of === 'object' &&
      isNear(places) &&
      !(errand && (of.kind === 'medical' || of.kind === 'violence')) &&
      !(habitual && of.kind === 'fire') &&
      !are('consequence').some((after) => first(after.places) > Math.max(...places)) &&
      (!past || are('now').some((present) => first(present.places) < Math.max(...places))) &&
      !are('denied').some((denial) => beginsAfter(places, last(denial))) &&
      !are('feared').some((fear) => isWithinReach(places, last(fear))) &&
      !are('harmless').some(({ places: other }) => [...other].some((place) => places.has(place))) &&
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
const pause: Unit = { kind: 'word', written: '，' };

const clausesOf = (words: string): readonly Unit[] =>
  figuresToWords(words)
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

/** Does one of its words end right before this place, which is none of its own? */
const endsBefore = (places: Places, place: number): boolean => places.has(place - 1) && !places.has(place);

/** Does one of its words begin right after this place? */
const beginsAfter = (places: Places, place: number): boolean => places.has(place + 1) && !places.has(place);

const isWithinReach = (places: Places, fear: number): boolean =>
  [...places].some((place) => place > fear && place - fear <= FEAR_REACHES + 1);
