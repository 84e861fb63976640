import { ours } from '../text.ts';
import { counting } from './counting.ts';
import type { Kind, KindOf } from './kind.ts';

/** How much money, in whole yuan: keyed in or said digit by digit, read back as a sum. */
export const amountKind: Kind<KindOf<'amount'>> = {
  ...counting<KindOf<'amount'>>({
    most: 999_999,
    unfit: 'amount.unfit',
    answer: (yuan) => ({ kind: 'amount', yuan }),
    unitOf: () => ours('amount.unit'),
  }),
  readback: (_question, answer) =>
    answer.kind === 'amount'
      ? ours('amount.yuan', { count: { kind: 'count', count: answer.yuan } })
      : ours('answer.open'),
  wire: (_question, answer) => (answer.kind === 'amount' ? String(answer.yuan) : undefined),
};
