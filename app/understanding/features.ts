import { foldedSound, unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** What of a text tells one matter from another, with how much each kind of trace is worth. */
export interface Feature {
  readonly key: string;
  readonly worth: number;
  /** The words it stands for, as they may be shown: 「返味」. */
  readonly shown: string;
}

/** Said around any matter; alone they tell nothing. */
const EMPTY = new Set('我你他她它们这那个了的是有在一想要就来去好到和也都很把被给吗呢啊吧呀哦嗯人能可以说问事没不'); // prettier-ignore
const EMPTY_WORDS = new Set(
  `a about after again all am an and any are as at be because been before but by can could day did do does every for
  from get go going got had has have he her here him his how i if in into is it just know like many may me more much
  must my need new no nobody not now of off on one or our out over please put she should since so some somebody someone
  something still than that the their them then there they thing this time to too two up us very want was way we week
  well went were what when where which who why will with would year yet you your`.split(/\s+/u),
);

/** Characters carry meaning best; pairs by sound survive a wrong character and an accent. */
const PAIR = 1;
const SOUND_PAIR = 0.7;
const SINGLE = 0.4;
const WORD = 1;

export const featuresOf = (text: string): readonly Feature[] => featuresIn(unitsOf(text));

export function featuresIn(units: readonly Unit[]): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add = (key: string, worth: number, shown: string): void =>
    void features.set(key, { key, worth, shown });
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (unit.kind === 'word') {
      const stem = foldedSound(unit);
      if (!EMPTY_WORDS.has(unit.written) && !EMPTY_WORDS.has(stem)) add(`w ${stem}`, WORD, unit.written);
      return;
    }
    if (!EMPTY.has(unit.written)) add(`c ${unit.written}`, SINGLE, unit.written);
    if (next?.kind !== 'syllable' || (EMPTY.has(unit.written) && EMPTY.has(next.written))) return;
    const pair = unit.written + next.written;
    add(`p ${pair}`, PAIR, pair);
    add(`s ${foldedSound(unit)} ${foldedSound(next)}`, SOUND_PAIR, pair);
  });
  return [...features.values()];
}
