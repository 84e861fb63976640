import type { Answer, Listening } from '../turn/listening.ts';
import { figuresToWords, numbersIn } from './numerals.ts';
import { unitsOf, unlikeness } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** Two ways of saying different answers of one turn that an ear with an accent cannot tell apart. */
export interface Collision {
  readonly say: string;
  readonly other: string;
  /** What else may be said for the first, and is told apart from everything on the turn; undefined where nothing is. */
  readonly instead: string | undefined;
}

interface Way {
  readonly answer: string;
  readonly say: string;
  readonly units: readonly Unit[];
}

/**
 * Collisions between the answers of a turn. Numbers are left out: 四号楼 and 十号楼 are told apart by asking. So are
 * the same words for a choice and a key, where the choice counts first.
 */
export function collisionsIn({ phrases }: Listening): readonly Collision[] {
  const ways = phrases.flatMap(({ answer, say }) => say.map((words) => wayOf(answer, words)));
  return ways.flatMap((way, i) =>
    ways
      .slice(i + 1)
      .filter((other) => other.answer !== way.answer && collide(way, other))
      .map((other) => ({ say: way.say, other: other.say, instead: insteadOf(way, ways) })),
  );
}

function wayOf(answer: Answer, say: string): Way {
  const units = unitsOf(figuresToWords(say));
  return { answer: JSON.stringify(answer), say, units };
}

const collide = (one: Way, other: Way): boolean =>
  differing(one, other) < LEAST_APART &&
  !(one.say === other.say && isKey(one) !== isKey(other)) &&
  !(numbersIn(one.say).length > 0 && numbersIn(other.say).length > 0);

const isKey = ({ answer }: Way): boolean => !answer.includes('"choice"');

/** Syllables by which two answers must differ at least (field.md, Table 2.23). */
const LEAST_APART = 0.5;
/** What is proposed instead differs by a whole one. */
const WELL_APART = 1;

function insteadOf(way: Way, ways: readonly Way[]): string | undefined {
  const others = ways.filter(({ answer }) => answer !== way.answer);
  return ways.find(
    (own) =>
      own.answer === way.answer &&
      own.say !== way.say &&
      others.every((other) => differing(own, other) >= WELL_APART),
  )?.say;
}

/** Syllables that differ, compared in place; what one has more counts whole. */
function differing({ units: a }: Way, { units: b }: Way): number {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return 1;
    // Letters say too little of how a word sounds: Tuesday and Thursday are told apart.
    return x.kind === 'word' || y.kind === 'word' ? Number(x.written !== y.written) : unlikeness(x, y);
  }).reduce((sum, one) => sum + one, 0);
}
