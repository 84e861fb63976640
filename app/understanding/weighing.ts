import { featuresOf } from './features.ts';

/** How much each trace of a text speaks for each of some classes, against none of them. */
export interface Weights<Class extends string> {
  readonly classes: readonly Class[];
  readonly bias: readonly number[];
  readonly traces: ReadonlyMap<string, readonly number[]>;
}

/** The class that most speaks for, and the log of its odds against none. */
export function weigh<Class extends string>(
  text: string,
  { classes, bias, traces }: Weights<Class>,
): { readonly of: Class; readonly weight: number } | undefined {
  const features = featuresOf(text);
  const share = shareOf(features.length);
  return classes
    .map((of, k) => ({
      of,
      weight: features.reduce(
        (sum, { key, worth }) => sum + share * worth * (traces.get(key)?.[k] ?? 0),
        bias[k] ?? 0,
      ),
    }))
    .sort((a, b) => b.weight - a.weight)[0];
}

/** Long stories have more traces of everything. */
export const shareOf = (traces: number): number => 1 / Math.sqrt(traces + 1);

/** Written in tenths, for the eye: a line a trace, its weights after tabs. */
const SCALE = 10;

export const written = <Class extends string>({ bias, traces }: Weights<Class>): string =>
  [['', bias] as const, ...traces]
    .map(([key, weights]) => [key, ...weights.map((weight) => Math.round(weight * SCALE))].join('\t'))
    .join('\n');

/** What `written` wrote. */
export function weightsFrom<Class extends string>(table: string, classes: readonly Class[]): Weights<Class> {
  const [bias = [], ...traces] = table.split('\n').map((line) => line.split('\t'));
  const numbers = (fields: readonly string[]): readonly number[] =>
    fields.slice(1).map((field) => Number(field) / SCALE);
  return {
    classes,
    bias: numbers(bias),
    traces: new Map(traces.map((fields) => [fields[0] ?? '', numbers(fields)])),
  };
}
