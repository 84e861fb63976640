import { shownTime } from './date.ts';
import { bodyBlocks } from './body.ts';
import type { Line, ReceiptDocument } from './document.ts';
import { inWordsOf, lineOf, type InWords } from './line.ts';
import { plain } from './plain.ts';
import { printable } from './printable.ts';
import type { Receipt } from './receipt.ts';

/** Who printed a slip again, and when (ISO 8601 with zone): both stand on the paper. */
export interface Reprint {
  /** 1 for the first copy. */
  readonly copy: number;
  readonly by: string;
  readonly at: string;
}

function titleOf(receipt: Receipt, inWords: InWords): Line {
  if (receipt.kind === 'staff') return lineOf(receipt.title, receipt.locale);
  const kind = receipt.kind === 'case' && receipt.waiting ? 'waiting' : receipt.kind;
  return inWords((words) => words.title[kind]);
}

/**
 * The slip as a document: what is read, in which order, in one language or two. @param practice it says so, for it is
 * worth nothing.
 */
export function compose(unsafe: Receipt, reprint?: Reprint, practice = false): ReceiptDocument {
  const receipt = printable(unsafe);
  const { locale, hall } = receipt;
  const inWords = inWordsOf(locale);
  const title = titleOf(receipt, inWords);
  const row = (key: 'ring' | 'open' | 'printedAt', value: string) => ({
    label: inWords((words) => words[key]),
    value: plain(value),
  });
  const mark = (by: Reprint) => inWords((words, each) => words.copy(by.copy, by.by, shownTime(by.at, each)));
  return {
    locale,
    title: title.text,
    blocks: [
      { type: 'heading', role: 'hall', line: { text: plain(hall.name) } },
      ...(practice
        ? [{ type: 'heading', role: 'mark', line: inWords((words) => words.practice) } as const]
        : []),
      ...(reprint ? [{ type: 'heading', role: 'mark', line: mark(reprint) } as const] : []),
      { type: 'heading', role: 'title', line: title },
      ...bodyBlocks(receipt, inWords),
      {
        type: 'footer',
        rows: [
          row('ring', hall.phone),
          row('open', hall.hours),
          row('printedAt', shownTime(receipt.at, locale)),
        ],
      },
    ],
  };
}
