import { denials, elsewhere, emergencyCues, fears, now, otherwise } from './emergency-cues.ts';
import type { Hypothesis } from '../ports/recognizer.ts';
import { Spotter, standsAt } from './spotting.ts';
import { unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** Something for 119, 120 or 110, before any form. */
export interface Emergency {
  readonly kind: 'fire' | 'gas' | 'trapped' | 'medical' | 'violence';
  readonly call: '119' | '120' | '110';
}

type Units = readonly Unit[];

interface Cue extends Emergency {
  /** What stands on either side of a gap. */
  readonly parts: readonly Units[];
}

/** Syllables between two parts of a cue: 煤气〔漏得一屋子都〕是味. */
const WIDEST_GAP = 6;
/** A fear reaches so far: 怕〔他一个人在家里〕摔倒. */
const FEAR_REACHES = 6;
/** Written otherwise, a cue of fewer syllables could be anything: 打假 is not 打架. */
const LEAST_BY_SOUND = 3;

interface Known {
  readonly cues: Spotter<Cue>;
  readonly deny: readonly Units[];
  readonly fear: readonly Units[];
  readonly other: readonly Units[];
  readonly far: readonly Units[];
  readonly present: readonly Units[];
}

let known: Known | undefined;

/** Made when somebody first speaks: the sounds of all cues take 70 MiB (measured), which a mute kiosk can spare. */
function knownWords(): Known {
  const listOf = (words: readonly string[]): readonly Units[] => words.map(unitsOf);
  known ??= {
    cues: new Spotter(
      emergencyCues.flatMap(({ kind, call, cues }) =>
        cues.map((cue): Cue => ({ kind, call, parts: cue.split('…').map(unitsOf) })),
      ),
      ({ parts }) => parts[0] ?? [],
    ),
    deny: listOf(denials),
    fear: listOf(fears),
    other: listOf(otherwise),
    far: listOf(elsewhere),
    present: listOf(now),
  };
  return known;
}

/**
 * The emergency somebody speaks of, if it is happening: not one that is denied, feared, long past or about a stove
 * that will not light. Pure; written characters, or the folded sound of three syllables and more.
 */
export function emergencyIn(words: string): Emergency | undefined {
  const { cues, far, present } = knownWords();
  const said = unitsOf(words);
  if (has(said, far) && !has(said, present)) return undefined;
  for (const [from, unit] of said.entries()) {
    for (const cue of cues.startingWith(unit)) {
      const place = placeOf(cue, said, from);
      if (place !== undefined && isMeant(said, place)) return { kind: cue.kind, call: cue.call };
    }
  }
  return undefined;
}

/** Free words below this are noise that was made into sentences (as in understand.ts). */
const LEAST_CONFIDENCE = 0.25;

/** The emergency in what the ear heard so far, on whatever turn. */
export const emergencyHeard = ({ text, confidence }: Hypothesis): Emergency | undefined =>
  confidence >= LEAST_CONFIDENCE ? emergencyIn(text) : undefined;

/** Where a cue stands, in units; `last` is where its last part begins. */
interface Place {
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

function placeOf({ parts: [first = [], ...rest] }: Cue, said: Units, from: number): Place | undefined {
  if (!stands(first, said, from)) return undefined;
  let place: Place = { from, last: from, to: from + first.length };
  for (const part of rest) {
    const { to } = place;
    const gap = gaps.find((each) => stands(part, said, to + each));
    if (gap === undefined) return undefined;
    place = { from, last: to + gap, to: to + gap + part.length };
  }
  return place;
}

const gaps = Array.from({ length: WIDEST_GAP + 1 }, (_, gap) => gap);

/** Is it said of now, rather than denied, feared or of another thing? */
function isMeant(said: Units, { from, last, to }: Place): boolean {
  const { deny, fear, other } = knownWords();
  const denied = deny.some((words) => [from, last].some((at) => stands(words, said, at - words.length)));
  const feared = has(said.slice(Math.max(0, from - FEAR_REACHES), last), fear);
  const different = other.some((words) => stands(words, said, to));
  return !denied && !feared && !different;
}

const stands = (words: Units, said: Units, at: number): boolean => standsAt(words, said, at, LEAST_BY_SOUND);

const has = (said: Units, list: readonly Units[]): boolean =>
  list.some((words) => said.some((_, at) => stands(words, said, at)));
