import type { ServiceCode } from '../ids.ts';
import type { Service } from '../services/service.ts';
import type { Listening } from '../turn/listening.ts';
import { routeWords } from './route.ts';
import { unitsOf } from './syllables.ts';

type Topics = ReadonlyMap<ServiceCode, number>;

/** Fewer syllables are an answer, not a story. */
const LEAST_SYLLABLES = 4;

/** The matter that a way to say an answer means; they are the hall's own words, and the same on every visit. */
const known = new WeakMap<readonly Service[], Map<string, ServiceCode | undefined>>();

function topicOf(say: string, services: readonly Service[]): ServiceCode | undefined {
  const all = known.get(services) ?? new Map<string, ServiceCode | undefined>();
  known.set(services, all);
  if (!all.has(say)) all.set(say, routeWords(say, services)[0]?.code);
  return all.get(say);
}

const inWords = (words: string, services: readonly Service[]): Topics =>
  new Map(routeWords(words, services).map(({ code, score }) => [code, score]));

/**
 * How far each answer of a turn means the same matter as a story told instead of it: 「我不想烧饭，能不能把饭送到家里」
 * for 送餐. 0…1, one for each phrase; answers that mean one matter share it.
 */
export function topicsFor(
  words: string,
  { phrases }: Listening,
  services: readonly Service[],
): readonly number[] {
  const told = unitsOf(words).length < LEAST_SYLLABLES ? undefined : inWords(words, services);
  if (told === undefined || told.size === 0) return phrases.map(() => 0);
  const all = [...told.values()].reduce((sum, score) => sum + oddsOf(score), 1);
  const codes = phrases.map(({ answer, say }) =>
    answer.type === 'choice' ? commonest(say.map((one) => topicOf(one, services))) : undefined,
  );
  return codes.map((code) =>
    code === undefined
      ? 0
      : oddsOf(told.get(code) ?? 0) / all / codes.filter((other) => other === code).length,
  );
}

const oddsOf = (score: number): number => Math.min(score, MOST) / (1 - Math.min(score, MOST));
/** Nothing is as certain as 100 to 1. */
const MOST = 0.99;

/** The matter that most of the ways to say an answer mean. */
function commonest(codes: readonly (ServiceCode | undefined)[]): ServiceCode | undefined {
  const named = codes.filter((code) => code !== undefined);
  const votes = (code: ServiceCode): number => named.filter((other) => other === code).length;
  return [...named].sort((a, b) => votes(b) - votes(a))[0];
}
