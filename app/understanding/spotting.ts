import { foldedSound, isWrittenAs } from './syllables.ts';
import type { Unit } from './syllables.ts';

type Units = readonly Unit[];

/**
 * Do these words stand there? As written; or, where `bySound`, by their folded sound with one
 * character at least as written: 漆黑 and 气费 fold to the same two syllables.
 */
export function standsAt(words: Units, said: Units, at: number, bySound: boolean): boolean {
  if (at < 0 || at + words.length > said.length) return false;
  let written = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [wanted, heard] = [words[i], said[at + i]];
    if (wanted === undefined || heard === undefined) return false;
    if (isWrittenAs(wanted, heard)) written += 1;
    else if (!bySound || foldedSound(wanted) !== foldedSound(heard)) return false;
  }
  return written > 0;
}

/** One more of those under a key. */
export function append<T>(all: Map<string, T[]>, key: string, one: T): void {
  const list = all.get(key);
  if (list === undefined) all.set(key, [one]);
  else list.push(one);
}

/** What may begin at a unit, by how it is written or sounds; so that hundreds of words cost one look a syllable. */
export class Spotter<T> {
  readonly #byStart = new Map<string, T[]>();

  constructor(all: readonly T[], unitsOf: (one: T) => Units) {
    for (const one of all) {
      const [first] = unitsOf(one);
      for (const key of first === undefined ? [] : keysOf(first)) {
        append(this.#byStart, key, one);
      }
    }
  }

  startingWith(unit: Unit): readonly T[] {
    return [...new Set(keysOf(unit).flatMap((key) => this.#byStart.get(key) ?? []))];
  }
}

const keysOf = (unit: Unit): readonly string[] => [`c ${unit.written}`, `s ${foldedSound(unit)}`];
