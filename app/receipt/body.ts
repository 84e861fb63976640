import type { Reference, Secret } from '../ids.ts';
import { unreachable } from '../result.ts';
import { referenceGroups } from '../strings/shown-value.ts';
import type { Text } from '../text.ts';
import { shownTime } from './date.ts';
import type { Block, HeadingRole, Line } from './document.ts';
import { bilingual, lineOf, type InWords } from './line.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';
import { draftCode, slipCode } from '../cases/slip-code.ts';
import type { SlipWords } from './words.ts';

type Label = Exclude<keyof SlipWords, 'title' | 'copy'>;

/** What stands between a slip's title and its foot, by kind. */
export function bodyBlocks(receipt: Receipt, inWords: InWords): readonly Block[] {
  const { locale } = receipt;
  const word = (label: Label): Line => inWords((words) => words[label]);
  const line = (text: Text): Line => lineOf(text, locale);
  const heading = (role: HeadingRole, shown: Line): Block => ({ type: 'heading', role, line: shown });
  const pair = (label: Line, value: Line): Block => ({ type: 'pair', label, value });
  const pairs = (lines: readonly ReceiptLine[]) =>
    lines.map(({ label, value }) => pair(line(label), line(value)));
  const next = (texts: readonly Text[]): readonly Block[] => {
    const dots = texts.map((text): Block => ({ type: 'paragraph', bullet: 'dot', line: line(text) }));
    return dots.length === 0 ? [] : [heading('section', word('next')), ...dots];
  };
  const reference = (digits: Reference): Block => {
    const [first] = referenceGroups;
    return {
      type: 'reference',
      label: word('reference'),
      groups: [digits.slice(0, first), digits.slice(first)],
    };
  };
  // Without a secret there is no QR: the reference alone tells state and next step, never place or words.
  const codes = (use: 'scan', bars: Reference, secret?: Secret): Block =>
    secret === undefined
      ? { type: 'codes', bars, caption: [word(use), word('say')] }
      : {
          type: 'codes',
          qr: slipCode(bars, secret),
          bars,
          caption: [word(use), word('say'), word('keepSafe')],
        };

  switch (receipt.kind) {
    case 'case':
      return [
        reference(receipt.reference),
        ...pairs(receipt.lines),
        ...next(receipt.next),
        codes('scan', receipt.reference, receipt.secret),
      ];
    case 'parked':
      return [
        pair(word('matter'), line(receipt.matter)),
        ...pairs(receipt.lines),
        pair(
          word('keptUntil'),
          bilingual(locale, (each) => shownTime(receipt.until, each)),
        ),
        ...(receipt.code === undefined
          ? []
          : [
              {
                type: 'codes',
                qr: draftCode(receipt.code),
                caption: [word('resume'), word('once'), word('keepSafe')],
              } as const,
            ]),
      ];
    case 'progress':
      return [
        reference(receipt.reference),
        pair(word('state'), line(receipt.state)),
        ...pairs(receipt.lines),
        ...next(receipt.next),
        codes('scan', receipt.reference),
      ];
    case 'withdrawal':
      return [reference(receipt.reference), ...pairs(receipt.lines), ...next(receipt.next)];
    case 'materials':
      return [
        pair(word('matter'), line(receipt.matter)),
        heading('section', word('bring')),
        ...receipt.items.map(({ name, note }): Block => {
          const item = { type: 'paragraph', bullet: 'box', line: line(name) } as const;
          return note ? { ...item, note: line(note) } : item;
        }),
        ...next(receipt.next),
      ];
    case 'community':
      return [
        pair(word('place'), line(receipt.place)),
        heading('name', line(receipt.community)),
        ...pairs(receipt.lines),
      ];
    case 'staff':
      return [
        ...pairs(receipt.lines),
        ...(receipt.bars.length === 0
          ? []
          : [
              {
                type: 'chart',
                bars: receipt.bars.map(({ label, count }) => ({ label: line(label), count })),
              } as const,
            ]),
        ...(receipt.code === undefined
          ? receipt.notes.map((note): Block => ({ type: 'paragraph', bullet: 'plain', line: line(note) }))
          : [{ type: 'codes', qr: receipt.code, caption: receipt.notes.map(line) } as const]),
      ];
    default:
      return unreachable(receipt);
  }
}
