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
  'a an and are at be can do for from have i in is it me my of on our please that the there this to want we with you'.split(
    ' ',
  ),
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
      const stem = unit.written.replace(/(?:ing|ed|es|s)$/, '');
      if (!EMPTY_WORDS.has(unit.written)) add(`w ${stem}`, WORD, unit.written);
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
