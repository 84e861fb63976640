import type { ServiceCode } from '../ids.ts';
import type { Service } from '../services/service.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import { find } from './match.ts';
import { figuresToWords } from './numerals.ts';
import { unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** A service that free words may mean. */
export interface Route {
  readonly code: ServiceCode;
  /** 0…1; from 0.6, and 0.15 ahead of the next, it is clear. */
  readonly score: number;
  /** The resident's own words that led there, to be shown: 因为您说了「返味」. */
  readonly because: readonly string[];
}

interface Known {
  readonly code: ServiceCode;
  readonly features: ReadonlySet<string>;
  readonly says: readonly (readonly Unit[])[];
}

interface Index {
  readonly services: readonly Known[];
  /** In how many services a feature occurs. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Below this the words name no service at all. */
const LEAST = 0.15;
/** Words no service knows count this much of a rare known one: talk around the matter must not hide it. */
const UNKNOWN_SHARE = 0.35;
/** Evidence at which the words are as good as certain: two rare pairs of characters, by writing and by sound. */
const ENOUGH = 5;

/** Syllables that may be off, of each of a saying: an accent in a short one, a wrong syllable of five in a long one. */
const SHORT_SLACK = 0.06;
const LONG_SLACK = 0.2;

const indexes = new WeakMap<readonly Service[], Index>();

/** Services that `words` may mean, likeliest first; empty where none is near. Pure, below 20 ms for 50 services. */
export function routeWords(words: string, services: readonly Service[]): readonly Route[] {
  const index = indexes.get(services) ?? indexOf(services);
  indexes.set(services, index);
  const text = figuresToWords(words);
  const features = featuresOf(text);
  const units = unitsOf(text);
  const rarity = ({ key }: Feature): number =>
    Math.log(1 + services.length / (index.frequency.get(key) ?? 1)) / Math.log(1 + services.length);
  const weight = (feature: Feature): number =>
    feature.worth * rarity(feature) * (index.frequency.has(feature.key) ? 1 : UNKNOWN_SHARE);
  const all = features.reduce((sum, feature) => sum + weight(feature), 0);

  return index.services
    .map(({ code, features: known, says }): Route => {
      const shared = features.filter(({ key }) => known.has(key));
      const evidence = shared.reduce((sum, feature) => sum + weight(feature) * rarity(feature), 0);
      const share = all === 0 ? 0 : evidence / all;
      const amount = Math.min(1, evidence / ENOUGH);
      const said = says.reduce((best, say) => Math.max(best, saidAs(say, units)), 0);
      return { code, score: 0.5 * said + 0.25 * share + 0.25 * amount, because: reasons(shared, rarity) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

/** A known saying within the words. A short one must be there exactly, and then says less than a long one. */
function saidAs(say: readonly Unit[], words: readonly Unit[]): number {
  if (say.length < 2 || words.length < say.length - 1) return 0;
  const { fit, distance } = find(say, words);
  const slack = say.length < 4 ? SHORT_SLACK : LONG_SLACK;
  return distance <= slack * say.length ? fit * Math.min(1, 0.5 + 0.125 * say.length) : 0;
}

/** The two rarest shared words, longest first. */
function reasons(shared: readonly Feature[], rarity: (feature: Feature) => number): readonly string[] {
  const ranked = [...shared]
    .sort((a, b) => b.worth * rarity(b) - a.worth * rarity(a))
    .map(({ shown }) => shown);
  return [...new Set(ranked)]
    .filter((shown, i, list) => !list.some((other, j) => j < i && other.includes(shown)))
    .slice(0, 2);
}

function indexOf(services: readonly Service[]): Index {
  const frequency = new Map<string, number>();
  const known = services.map(({ code, name, description, says }): Known => {
    const texts = [name, description, ...says];
    const features = new Set(texts.flatMap((text) => featuresOf(text).map(({ key }) => key)));
    for (const key of features) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return { code, features, says: [name, ...says].map((text) => unitsOf(figuresToWords(text))) };
  });
  return { services: known, frequency };
}
