import { unreachable } from '../result.ts';
import { own, type Text } from '../text.ts';
import type { Value } from '../value.ts';
import type { Receipt, ReceiptLine } from './receipt.ts';

/**
 * The receipt as it may be stored and printed: places without their room, telephone numbers by their last four
 * digits, and nothing in a resident's own words that looks like a personal number. Doing it twice changes nothing.
 */
export function printable(receipt: Receipt): Receipt {
  switch (receipt.kind) {
    case 'case':
    case 'progress':
    case 'withdrawal': {
      const shared = { lines: receipt.lines.map(safeLine), next: receipt.next.map(safeText) };
      if (receipt.kind === 'progress') return { ...receipt, ...shared, state: safeText(receipt.state) };
      return { ...receipt, ...shared };
    }
    case 'materials': {
      const items = receipt.items.map(({ name, note }) =>
        note ? { name: safeText(name), note: safeText(note) } : { name: safeText(name) },
      );
      return { ...receipt, matter: safeText(receipt.matter), items, next: receipt.next.map(safeText) };
    }
    case 'community':
      return {
        ...receipt,
        place: safeText(receipt.place),
        community: safeText(receipt.community),
        lines: receipt.lines.map(safeLine),
      };
    case 'parked':
      return { ...receipt, matter: safeText(receipt.matter), lines: receipt.lines.map(safeLine) };
    case 'staff':
      return {
        ...receipt,
        title: safeText(receipt.title),
        lines: receipt.lines.map(safeLine),
        notes: receipt.notes.map(safeText),
      };
    default:
      return unreachable(receipt);
  }
}

const safeLine = ({ label, value }: ReceiptLine): ReceiptLine => ({
  label: safeText(label),
  value: safeText(value),
});

function safeText(text: Text): Text {
  switch (text.from) {
    case 'definition':
      return text;
    case 'resident':
      return own(safeValue(text.value));
    case 'ours': {
      if (!text.values) return text;
      const values = Object.entries(text.values).map(([name, value]): [string, Value | Text] => [
        name,
        'from' in value ? safeText(value) : safeValue(value),
      ]);
      return { ...text, values: Object.fromEntries(values) };
    }
    default:
      return unreachable(text);
  }
}

function safeValue(value: Value): Value {
  switch (value.kind) {
    case 'words':
      return { kind: 'words', words: withoutNumbers(value.words) };
    case 'phone':
      return { kind: 'words', words: `${hidden}${value.digits.slice(-4)}` };
    case 'place': {
      const { estate, building, unit, spot } = value.place;
      return {
        kind: 'place',
        place: {
          estate,
          ...(building === undefined ? {} : { building }),
          ...(unit === undefined ? {} : { unit }),
          ...(spot === undefined ? {} : { spot: withoutNumbers(spot) }),
        },
      };
    }
    case 'count':
    case 'reference':
    case 'day':
    case 'clock':
    case 'letters':
      return value;
    default:
      return unreachable(value);
  }
}

const hidden = '****';

// Seven digits and more in a row, however written or spaced: the shortest telephone number in China has seven.
const personalNumber =
  /[0-9０-９〇零一二三四五六七八九幺](?:[\s.-]?[0-9０-９〇零一二三四五六七八九幺]){6,}[\s.-]?[xX]?/gu;

const withoutNumbers = (words: string): string => words.replace(personalNumber, hidden);
