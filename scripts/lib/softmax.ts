import { featuresOf } from '#app/understanding/features.ts';
import { shareOf, type Weights } from '#app/understanding/weighing.ts';

export interface Example<Class extends string> {
  readonly text: string;
  /** Undefined where it is of no class. */
  readonly of: Class | undefined;
}

/** Chosen on lists left out in turn: of what no frame had found a third came back, and nothing calm with it. */
const ROUNDS = 30;
const STEP = 0.4;
/** What a trace was never needed for is forgotten. */
const DECAY = 0.0003;
/** A miss may cost a life, a false alarm a touch. */
const WORTH = 1.5;
/** What only one text has, tells nothing of another. */
const LEAST_TEXTS = 2;
/** A trace that says less, says nothing: of lists left out, the same was found with 0.3 and twice the table. */
const LEAST = 0.8;

/** Logistic regression over the traces of texts by stochastic descent, in an order that is always the same. */
export function train<Class extends string>(
  classes: readonly Class[],
  examples: readonly Example<Class>[],
): Weights<Class> {
  const bias = classes.map(() => -1);
  const traces = new Map<string, number[]>();
  const known = examples.map(({ text, of }) => {
    const features = featuresOf(text);
    const share = shareOf(features.length);
    return { of, features: features.map(({ key, worth }) => ({ key, value: worth * share })) };
  });
  const counts = new Map<string, number>();
  for (const { features } of known)
    for (const { key } of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const next = numbers();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { of, features } of shuffled(known, next)) {
      const odds = classes.map((_, k) =>
        Math.exp(
          features.reduce((sum, { key, value }) => sum + value * (traces.get(key)?.[k] ?? 0), bias[k] ?? 0),
        ),
      );
      const all = odds.reduce((sum, one) => sum + one, 1);
      classes.forEach((name, k) => {
        const error = ((of === name ? 1 : 0) - (odds[k] ?? 0) / all) * (of === undefined ? 1 : WORTH);
        bias[k] = (bias[k] ?? 0) + 0.1 * STEP * error;
        for (const { key, value } of features) {
          if ((counts.get(key) ?? 0) < LEAST_TEXTS) continue;
          const weights = traces.get(key) ?? classes.map(() => 0);
          weights[k] = (weights[k] ?? 0) * (1 - DECAY) + STEP * error * value;
          traces.set(key, weights);
        }
      });
    }
  }
  const telling = [...traces].filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST));
  return { classes, bias, traces: new Map(telling) };
}

/** Lehmer's generator: the same numbers on every machine. */
function numbers(): () => number {
  let seed = 1;
  return () => (seed = (seed * 48_271) % 2_147_483_647);
}

function shuffled<T>(all: readonly T[], next: () => number): readonly T[] {
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
