import type { ServiceCode } from '../ids.ts';
import type { Service } from '../services/service.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import { find } from './match.ts';
import { figuresToWords } from './numerals.ts';
import { indexOf } from './route-index.ts';
import type { Found } from './patterns.ts';
import { foldedSound, unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** A service that free words may mean. */
export interface Route {
  readonly code: ServiceCode;
  /** 0…1; from 0.6, and 0.15 ahead of the next, it is clear. */
  readonly score: number;
  /** The resident's own words that led there, to be shown: 因为您说了「返味」. */
  readonly because: readonly string[];
}

/** Below this the words name no service at all. */
const LEAST = 0.2;

/** Most that each kind of evidence can say alone: a whole saying, its traces, key words. */
const MOST = { said: 0.6, traces: 0.5 } as const;
/** What a key word of one, two, three or more characters says, if it is one service's own. */
const KEYWORD_SAYS = [0.2, 0.45, 0.6] as const;
/** What two words together say, and three. */
const TOGETHER_SAY = [0.6, 0.75] as const;
/** Traces at which the words are as good as certain: three pairs of characters only one service knows. */
const ENOUGH_TRACES = 4;

/** Syllables that may be off, of each of a saying: an accent in a short one, a wrong syllable of five in a long one. */
const SHORT_SLACK = 0.06;
const LONG_SLACK = 0.2;
/** Syllables of a saying that must be among the words, whatever their order. */
const LEAST_SHARED = 0.4;

/** Services that `words` may mean, likeliest first; empty where none is near. Pure, below 20 ms for 50 services. */
export function routeWords(words: string, services: readonly Service[]): readonly Route[] {
  const index = indexOf(services);
  const text = figuresToWords(words);
  const units = unitsOf(text);
  const features = featuresOf(text);
  const sounds = new Set(units.map(foldedSound));
  const pointing = index.keywords.in(units);

  return index.services
    .map(({ code, says }): Route => {
      const own = features
        .map((feature) => ({
          feature,
          weight: feature.worth * (index.traces.get(feature.key)?.get(code) ?? 0),
        }))
        .filter(({ weight }) => weight > 0);
      const traces = Math.min(1, own.reduce((sum, { weight }) => sum + weight, 0) / ENOUGH_TRACES);
      const said = says.reduce((best, say) => Math.max(best, saidAs(say, units, sounds)), 0);
      const keywords = pointing.filter(({ of: codes }) => codes.includes(code));
      // Evidence of different kinds adds up as chances do: each leaves less room for doubt.
      const doubt = keywords.reduce((rest, keyword) => rest * (1 - saysOf(keyword)), 1);
      const score = 1 - (1 - MOST.said * said) * (1 - MOST.traces * traces) * doubt;
      return { code, score, because: reasons(keywords, own) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

/** A word of letters says as much as two characters. */
const LETTERS = /^[a-z]/iu;

const saysOf = ({ of: services, parts, places, said }: Found<readonly ServiceCode[]>): number => {
  const size = places.size * (LETTERS.test(said[0] ?? '') ? 2 : 1);
  const says =
    parts === 1
      ? KEYWORD_SAYS[Math.min(size, KEYWORD_SAYS.length) - 1]
      : TOGETHER_SAY[Math.min(parts, 3) - 2];
  return (says ?? 0) / services.length;
};

/** A known saying within the words. A short one must be there exactly, and then says less than a long one. */
function saidAs(say: readonly Unit[], words: readonly Unit[], sounds: ReadonlySet<string>): number {
  if (say.length < 2 || words.length < say.length - 1) return 0;
  // Most sayings share next to nothing with the words: they need no closer look.
  if (say.filter((unit) => sounds.has(foldedSound(unit))).length < say.length * LEAST_SHARED) return 0;
  const { fit, distance } = find(say, words);
  const slack = say.length < 4 ? SHORT_SLACK : LONG_SLACK;
  return distance <= slack * say.length ? fit * Math.min(1, 0.5 + 0.125 * say.length) : 0;
}

/** The key words, then the traces that say most, two in all. */
function reasons(
  keywords: readonly Found<unknown>[],
  traces: readonly { readonly feature: Feature; readonly weight: number }[],
): readonly string[] {
  const ranked = [
    ...keywords.filter(({ places }) => places.size > 1).flatMap(({ said }) => said),
    ...[...traces].sort((a, b) => b.weight - a.weight).map(({ feature }) => feature.shown),
  ];
  return [...new Set(ranked)]
    .filter((shown, i, list) => !list.some((other, j) => j < i && other.includes(shown)))
    .slice(0, 2);
}
