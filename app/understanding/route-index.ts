import type { ServiceCode } from '../ids.ts';
import type { Service } from '../services/service.ts';
import { featuresIn } from './features.ts';
import { figuresToWords } from './numerals.ts';
import { lexicon } from './lexicon.ts';
import { englishLexicon } from './lexicon-en.ts';
import { PatternIndex } from './patterns.ts';
import type { Lexicon } from './patterns.ts';
import { unitsOfEach } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** What is known of one service, taken apart once. */
export interface KnownService {
  readonly code: ServiceCode;
  readonly says: readonly (readonly Unit[])[];
}

export interface RouteIndex {
  readonly services: readonly KnownService[];
  /** How far a trace speaks for a service and for no other, 0…1. */
  readonly traces: ReadonlyMap<string, ReadonlyMap<ServiceCode, number>>;
  /** Key words, each with the services it points to. */
  readonly keywords: PatternIndex<readonly ServiceCode[]>;
}

const indexes = new WeakMap<readonly Service[], RouteIndex>();

/** The index of these services; built once for each list. */
export function indexOf(services: readonly Service[]): RouteIndex {
  const before = indexes.get(services);
  if (before !== undefined) return before;
  const index: RouteIndex = {
    services: services.map(({ code, name, says }) => ({
      code,
      says: unitsOfEach([name, ...says].map(figuresToWords)),
    })),
    traces: tracesOf(services),
    keywords: keywordsOf(services),
  };
  indexes.set(services, index);
  return index;
}

/** Sayings a trace must be in to speak fully for a service; fewer may be chance. */
const CHANCE = 0.5;
/** A trace that two services share says less than half for each. */
const SHARPNESS = 1.5;

/** Of all sayings that hold a trace, the share that is each service's. */
function tracesOf(services: readonly Service[]): RouteIndex['traces'] {
  const traces = new Map<string, Map<ServiceCode, number>>();
  for (const { code, name, description, says, keywords = [] } of services) {
    const texts = [name, description, ...says, ...keywords.filter(isPlain)];
    for (const units of unitsOfEach(texts.map(figuresToWords))) {
      for (const { key } of featuresIn(units)) {
        const counts = traces.get(key) ?? new Map<ServiceCode, number>();
        traces.set(key, counts.set(code, (counts.get(code) ?? 0) + 1));
      }
    }
  }
  for (const counts of traces.values()) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [code, count] of counts) counts.set(code, (count / (all + CHANCE)) ** SHARPNESS);
  }
  return traces;
}

/** A word alone, neither several nor a class. */
const isPlain = (keyword: string): boolean => !/[ 〔|]/u.test(keyword);

/** Classes of every language; a keyword names those of its own. */
export const classes: Lexicon = { ...lexicon, ...englishLexicon };

/** 点梯 is 电梯; a single syllable could be anything. */
const LEAST_BY_SOUND = 2;

function keywordsOf(services: readonly Service[]): RouteIndex['keywords'] {
  const owners = new Map<string, ServiceCode[]>();
  for (const { code, keywords = [] } of services) {
    for (const word of new Set(keywords)) owners.set(word, [...(owners.get(word) ?? []), code]);
  }
  return new PatternIndex(
    [...owners].map(([word, of]) => ({ parts: word.split(' '), of })),
    classes,
    (word) => word.length >= LEAST_BY_SOUND,
  );
}
