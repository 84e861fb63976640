import type { Secret } from '../ids.ts';
import type { Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import { render } from '../strings/render.ts';
import { referenceGroups, shownValue } from '../strings/shown-value.ts';
import type { Text } from '../text.ts';
import { shownDay, shownTime } from './date.ts';
import type { Block, Line, ReceiptDocument } from './document.ts';
import { plain } from './plain.ts';
import { printable } from './printable.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';
import { slipCode } from './slip-code.ts';
import { slipWords, type SlipWords } from './words.ts';

/** Who printed a slip again, and when (ISO 8601 with zone): both stand on the paper. */
export interface Reprint {
  readonly copy: number;
  readonly by: string;
  readonly at: string;
}

/** The slip as a document: what is read, in which order, in one language or two. */
export function compose(unsafe: Receipt, reprint?: Reprint): ReceiptDocument {
  const receipt = printable(unsafe);
  const { locale } = receipt;
  const inWords = (of: (words: SlipWords, locale: Locale) => string): Line =>
    bilingual(locale, (each) => of(slipWords[each], each));
  const title = inWords((words) =>
    receipt.kind === 'case' && receipt.waiting ? words.title.waiting : words.title[receipt.kind],
  );
  const mark = reprint && inWords((words, each) => words.copy(reprint.copy, reprint.by, shownTime(reprint.at, each)));
  return {
    locale,
    title: title.text,
    blocks: [
      heading('hall', { text: plain(receipt.hall.name) }),
      ...(mark ? [heading('mark', mark)] : []),
      heading('title', title),
      ...body(receipt, inWords),
      {
        type: 'footer',
        name: plain(receipt.hall.name),
        phone: inWords((words) => `${words.ring} ${receipt.hall.phone}`),
        hours: inWords((words) => `${words.open} ${receipt.hall.hours}`),
        at: inWords((words, each) => `${words.printedAt} ${shownTime(receipt.at, each)}`),
      },
    ],
  };
}

type InWords = (of: (words: SlipWords, locale: Locale) => string) => Line;

function body(receipt: Receipt, inWords: InWords): readonly Block[] {
  const { locale } = receipt;
  const pair = (label: Line, value: Text): Block => ({ type: 'pair', label, value: lineOf(value, locale) });
  const pairs = (lines: readonly ReceiptLine[]): readonly Block[] =>
    lines.map(({ label, value }) => pair(lineOf(label, locale), value));
  const matter = (text: Text): Block => pair(inWords((words) => words.matter), text); // prettier-ignore
  const next = (texts: readonly Text[]): readonly Block[] =>
    texts.length === 0
      ? []
      : [heading('section', inWords((words) => words.next)), ...texts.map((text) => paragraph('dot', lineOf(text, locale)))]; // prettier-ignore
  const reference = (digits: string): Block => {
    const [first] = referenceGroups;
    const groups = [digits.slice(0, first), digits.slice(first)];
    return { type: 'reference', label: inWords((words) => words.reference), groups };
  };

  switch (receipt.kind) {
    case 'case':
      return [
        reference(receipt.reference),
        ...pairs(receipt.lines),
        ...next(receipt.next),
        codes(receipt, inWords, 'scan'),
      ];
    case 'parked':
      return [
        reference(receipt.reference),
        matter(receipt.matter),
        ...pairs(receipt.lines),
        { type: 'pair', label: inWords((words) => words.keptUntil), value: bilingual(locale, (each) => shownDay(receipt.until, each)) }, // prettier-ignore
        codes(receipt, inWords, 'resume'),
      ];
    case 'progress':
      return [
        reference(receipt.reference),
        pair(inWords((words) => words.state), receipt.state), // prettier-ignore
        ...pairs(receipt.lines),
        ...next(receipt.next),
        codes(receipt, inWords, 'scan'),
      ];
    case 'withdrawal':
      return [reference(receipt.reference), ...pairs(receipt.lines), ...next(receipt.next)];
    case 'materials':
      return [
        matter(receipt.matter),
        heading('section', inWords((words) => words.bring)), // prettier-ignore
        ...receipt.items.map(({ name, note }) =>
          paragraph('box', lineOf(name, locale), note && lineOf(note, locale)),
        ),
        ...next(receipt.next),
      ];
    case 'community':
      return [
        pair(inWords((words) => words.place), receipt.place), // prettier-ignore
        heading('title', lineOf(receipt.community, locale)),
        ...pairs(receipt.lines),
      ];
    default:
      return unreachable(receipt);
  }
}

const heading = (role: 'hall' | 'mark' | 'title' | 'section', line: Line): Block => ({ type: 'heading', role, line });

const paragraph = (bullet: 'dot' | 'box', line: Line, note?: Line): Block =>
  note ? { type: 'paragraph', bullet, line, note } : { type: 'paragraph', bullet, line };

/** Where there is no secret there is no QR: the reference alone tells state and next step, never place or words. */
function codes(
  { reference, secret }: { reference: Parameters<typeof slipCode>[0]; secret?: Secret },
  inWords: InWords,
  use: 'scan' | 'resume',
): Block {
  const caption = [inWords((words) => words[use]), inWords((words) => words.say)];
  return secret === undefined
    ? { type: 'codes', bars: reference, caption }
    : {
        type: 'codes',
        qr: slipCode(reference, secret),
        bars: reference,
        caption: [...caption, inWords((words) => words.keepSafe)],
      };
}

/** In the session's language, and in Chinese below it, so that every neighbour and clerk can read it too. */
function bilingual(locale: Locale, of: (locale: Locale) => string): Line {
  const text = plain(of(locale));
  const also = plain(of('zh-CN'));
  return also === text ? { text } : { text, also };
}

const lineOf = (text: Text, locale: Locale): Line => bilingual(locale, (each) => render(text, each, shownValue));
