import { figuresToWords } from './numerals.ts';
import { append, Spotter, standsAt } from './spotting.ts';
import { isWrittenAs, unitsOfEach } from './syllables.ts';
import type { Unit } from './syllables.ts';

/**
 * What points to something wherever it is said: words that all occur, in any order; 〔坏〕 is any word of a class of a
 * lexicon, `|` stands between words of which one is enough. 「〔楼道〕 灯|灯泡 〔坏〕」
 */
export interface Pattern<T> {
  readonly parts: readonly string[];
  readonly of: T;
}

/** Words of each class, divided by spaces. */
export type Lexicon = Readonly<Record<string, string>>;

/** A pattern that was found. */
export interface Found<T> {
  readonly of: T;
  readonly parts: number;
  /** Places of its words, in units. */
  readonly places: ReadonlySet<number>;
  /** How long they are, in characters; a word is two, as most words of Chinese are. */
  readonly length: number;
  /** Its words as they were said, in the order of the pattern. */
  readonly said: readonly string[];
}

interface Word {
  readonly units: readonly Unit[];
  readonly bySound: boolean;
  /** Parts of patterns it can be. */
  readonly parts: readonly string[];
  /** Is one of them a whole pattern? */
  readonly whole: boolean;
}

interface Occurrence {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
  readonly written: boolean;
}

/** Finds patterns in what was said; taken apart once. */
export class PatternIndex<T> {
  readonly #words: Spotter<Word>;
  readonly #byFirst = new Map<string, Pattern<T>[]>();

  /** `bySound` says which words may be written otherwise, with one character as it should be at least. */
  constructor(patterns: readonly Pattern<T>[], lexicon: Lexicon, bySound: (word: string) => boolean) {
    const parts = new Map<string, Set<string>>();
    const whole = new Set(patterns.flatMap((pattern) => (pattern.parts.length === 1 ? pattern.parts : [])));
    for (const pattern of patterns) append(this.#byFirst, pattern.parts[0] ?? '', pattern);
    for (const part of new Set(patterns.flatMap((pattern) => pattern.parts))) {
      for (const word of wordsOf(part, lexicon)) parts.set(word, (parts.get(word) ?? new Set()).add(part));
    }
    const units = unitsOfEach([...parts.keys()].map(figuresToWords));
    this.#words = new Spotter(
      [...parts].map(([word, of], i): Word => ({
        units: units[i] ?? [],
        bySound: bySound(word),
        parts: [...of],
        whole: [...of].some((part) => whole.has(part)),
      })),
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
      for (const part of occurrence.word.parts) append(byPart, part, occurrence);
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
        .filter(({ units, bySound }) => standsAt(units, said, from, bySound))
        .map((word) => ({
          word,
          from,
          to: from + word.units.length,
          written: word.units.every((unit, i) => isWrittenAs(unit, said[from + i] ?? unit)),
        })),
    );
  }
}

/** The words of a part: those of its classes, or itself. */
const wordsOf = (part: string, lexicon: Lexicon): readonly string[] =>
  part.split('|').flatMap((one) => {
    const [, name] = /^〔(.+)〕$/u.exec(one) ?? [];
    const words = name === undefined ? [one] : (lexicon[name] ?? '').split(/\s+/u);
    return words.filter((word) => word !== '');
  });

/** A word that says something alone hides what lies in it; what only sounds like one gives way to what is written so. */
const outermost = (all: readonly Occurrence[]): readonly Occurrence[] =>
  all.filter((one) => !all.some((other) => (other.written || !one.written) && hides(other, one)));

const hides = (other: Occurrence, one: Occurrence): boolean => {
  const [long, short] = [other.to - other.from, one.to - one.from];
  if (other.from <= one.from && one.to <= other.to && long > short && other.word.whole) return true;
  return (
    !one.written && other.written && long > 1 && long >= short && one.from < other.to && other.from < one.to
  );
};

/** All parts, no two of them the same characters, as near each other as they were said. */
function match<T>(
  { parts, of }: Pattern<T>,
  byPart: ReadonlyMap<string, readonly Occurrence[]>,
  said: readonly Unit[],
): readonly Found<T>[] {
  const [first = '', ...rest] = parts;
  const chosen = (byPart.get(first) ?? [])
    .map((start) => nearest(start, rest, byPart))
    .reduce<readonly Occurrence[] | undefined>(
      (best, one) => (one !== undefined && (best === undefined || fitsBetter(one, best)) ? one : best),
      undefined,
    );
  if (chosen === undefined) return [];
  const places = new Set(
    chosen.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const length = [...places].reduce((sum, at) => sum + (said[at]?.kind === 'word' ? 2 : 1), 0);
  return [{ of, parts: parts.length, places, length, said: chosen.map((one) => written(one, said)) }];
}

/** From one word on, the nearest of each other part, and of two there the longer; undefined where one is missing. */
function nearest(
  start: Occurrence,
  rest: readonly string[],
  byPart: ReadonlyMap<string, readonly Occurrence[]>,
): readonly Occurrence[] | undefined {
  const chosen = [start];
  for (const part of rest) {
    const free = (byPart.get(part) ?? []).filter(({ from, to }) =>
      chosen.every((one) => to <= one.from || one.to <= from),
    );
    const [near] = [...free].sort(
      (a, b) => distance(a, start) - distance(b, start) || coverOf([b]) - coverOf([a]),
    );
    if (near === undefined) return undefined;
    chosen.push(near);
  }
  return chosen;
}

const distance = (a: Occurrence, b: Occurrence): number => Math.abs(a.from - b.from);

/** Nearer together; of two as near, what explains more of it: 电瓶车 rather than 电瓶. */
const fitsBetter = (one: readonly Occurrence[], best: readonly Occurrence[]): boolean =>
  widthOf(one) < widthOf(best) || (widthOf(one) === widthOf(best) && coverOf(one) > coverOf(best));

const coverOf = (chosen: readonly Occurrence[]): number =>
  chosen.reduce((sum, { from, to }) => sum + to - from, 0);

const widthOf = (chosen: readonly Occurrence[]): number =>
  Math.max(...chosen.map(({ to }) => to)) - Math.min(...chosen.map(({ from }) => from));

const written = ({ from, to }: Occurrence, said: readonly Unit[]): string =>
  said
    .slice(from, to)
    .map((unit) => unit.written)
    .join(said[from]?.kind === 'word' ? ' ' : '');

const isWithin = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean =>
  [...some].every((at) => all.has(at));
