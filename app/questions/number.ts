import { defined, ours, own } from '../text.ts';
import { counting } from './counting.ts';
import type { Kind, KindOf } from './kind.ts';

/** How many, between bounds. */
export const numberKind: Kind<KindOf<'number'>> = {
  ...counting<KindOf<'number'>>({
    most: 9_999,
    unfit: 'number.unfit',
    answer: (count) => ({ kind: 'number', count }),
    unitOf: ({ unit }, locale) => (unit === undefined ? undefined : defined(unit, locale)),
  }),
  readback: (_question, answer) =>
    answer.kind === 'number' ? own({ kind: 'count', count: answer.count }) : ours('answer.open'),
  wire: (_question, answer) => (answer.kind === 'number' ? String(answer.count) : undefined),
};
