import type { Hall } from '../hall.ts';
import type { SelfTest } from '../self-test/self-test.ts';
import { whyText } from '../self-test/why.ts';
import { ours, own } from '../text.ts';
import type { ReceiptLine, StaffReceipt } from './receipt.ts';

/** The morning's outcome as a slip: what failed first, then the rest in its order. */
export function readinessReceipt(
  { at, passed, results }: SelfTest,
  hall: Pick<Hall, 'name' | 'phone' | 'hours'>,
  version: string,
): StaffReceipt {
  const words = (text: string) => own({ kind: 'words', words: text });
  const line = ({ check, outcome, why, said }: SelfTest['results'][number]): ReceiptLine => {
    const outcomeOf = ours(`self-test.${outcome}`);
    const found =
      why === undefined ? outcomeOf : ours('self-test.why', { outcome: outcomeOf, why: whyText(why) });
    const label = ours(`self-test.${check}`);
    if (said === undefined) return { label, value: found };
    // What somebody has said is theirs, of their day.
    const day = own({ kind: 'day', iso: said.at });
    return { label, value: ours('first-hour.said', { outcome: found, name: words(said.by), at: day }) };
  };
  const sorted = [...results].sort((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'));
  return {
    kind: 'staff',
    locale: 'zh-CN',
    hall,
    at,
    title: ours(passed ? 'self-test.ready' : 'self-test.not-ready'),
    lines: [...sorted.map(line), { label: ours('self-test.version'), value: words(version) }],
    bars: [],
    notes: [],
  };
}
