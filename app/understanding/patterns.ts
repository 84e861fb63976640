import { lexicon } from './lexicon.ts';
import { figuresToWords } from './numerals.ts';
import { Spotter, standsAt } from './spotting.ts';
import { unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/**
 * What points to something wherever it is said: words that all occur, in any order, and 〔坏〕 for any word of a class
 * of the lexicon. 「〔楼道〕 灯 〔坏〕」
 */
export interface Pattern<T> {
  readonly parts: readonly string[];
  readonly of: T;
}

/** A pattern that was found. */
export interface Found<T> {
  readonly of: T;
  readonly parts: number;
  /** Places of its words, in units. */
  readonly places: ReadonlySet<number>;
  /** Its words as they were said, in the order of the pattern. */
  readonly said: readonly string[];
}

interface Word {
  readonly units: readonly Unit[];
  /** Parts of patterns it can be. */
  readonly parts: readonly string[];
}

interface Occurrence {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
  readonly written: boolean;
}

/** A word may be written otherwise from two characters on, a single one never. */
const LEAST_BY_SOUND = 2;

/** Finds patterns in what was said; taken apart once. */
export class PatternIndex<T> {
  readonly #words: Spotter<Word>;
  readonly #byFirst = new Map<string, Pattern<T>[]>();

  constructor(patterns: readonly Pattern<T>[]) {
    const parts = new Map<string, Set<string>>();
    for (const pattern of patterns) {
      const [first = ''] = pattern.parts;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), pattern]);
      for (const part of pattern.parts) {
        for (const word of wordsOf(part)) parts.set(word, (parts.get(word) ?? new Set()).add(part));
      }
    }
    this.#words = new Spotter(
      [...parts].map(([word, of]): Word => ({ units: unitsOf(figuresToWords(word)), parts: [...of] })),
      ({ units }) => units,
    );
  }

  /**
   * What is explained by more words counts, and what lies within it does not: 楼道灯 is no 楼道, and a lamp that is
   * said to be 家里 is not one in the street.
   */
  in(said: readonly Unit[]): readonly Found<T>[] {
    const byPart = new Map<string, Occurrence[]>();
    for (const occurrence of outermost(this.#occurrences(said))) {
      for (const part of occurrence.word.parts) byPart.set(part, [...(byPart.get(part) ?? []), occurrence]);
    }
    const found = [...byPart.keys()].flatMap((first) =>
      (this.#byFirst.get(first) ?? []).flatMap((pattern) => match(pattern, byPart, said)),
    );
    return found.filter(
      ({ places }) =>
        !found.some((other) => other.places.size > places.size && isWithin(places, other.places)),
    );
  }

  #occurrences(said: readonly Unit[]): readonly Occurrence[] {
    return said.flatMap((unit, from) =>
      this.#words
        .startingWith(unit)
        .filter(({ units }) => standsAt(units, said, from, LEAST_BY_SOUND))
        .map((word) => ({
          word,
          from,
          to: from + word.units.length,
          written: word.units.every(({ written }, i) => written === said[from + i]?.written),
        })),
    );
  }
}

/** The words of a part: those of its class, or itself. */
function wordsOf(part: string): readonly string[] {
  const [, name] = /^〔(.+)〕$/u.exec(part) ?? [];
  return name === undefined ? [part] : (lexicon[name] ?? '').split(/\s+/u).filter((word) => word !== '');
}

/** The longest words; what only sounds like one gives way to what is written so. */
const outermost = (all: readonly Occurrence[]): readonly Occurrence[] =>
  all.filter(
    (one) =>
      !all.some(
        (other) =>
          (other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from) ||
          (!one.written &&
            other.written &&
            other.to - other.from > 1 &&
            one.from < other.to &&
            other.from < one.to),
      ),
  );

/** All parts, no two of them the same characters. */
function match<T>(
  { parts, of }: Pattern<T>,
  byPart: ReadonlyMap<string, readonly Occurrence[]>,
  said: readonly Unit[],
): readonly Found<T>[] {
  const places = new Set<number>();
  const words: string[] = [];
  for (const part of parts) {
    const free = byPart.get(part)?.find(({ from, to }) => !range(from, to).some((at) => places.has(at)));
    if (free === undefined) return [];
    for (const at of range(free.from, free.to)) places.add(at);
    words.push(
      said
        .slice(free.from, free.to)
        .map(({ written }) => written)
        .join(said[free.from]?.kind === 'word' ? ' ' : ''),
    );
  }
  return [{ of, parts: parts.length, places, said: words }];
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const isWithin = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean =>
  [...some].every((at) => all.has(at));
