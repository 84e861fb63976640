import type { Locale } from '../locale.ts';

/**
 * A slip as it will be read, of six kinds of block: screen, thermal paper and sheet are three renderings of this one
 * value. Every string has been stripped of control bytes and of personal numbers.
 */
export interface ReceiptDocument {
  readonly locale: Locale;
  /** For the sheet's title and for staff lists; on no account a resident's data. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A sentence in the session's language, and the same in Chinese where that is another. */
export interface Line {
  readonly text: string;
  readonly also?: string;
}

export type HeadingRole = 'hall' | 'mark' | 'title' | 'name' | 'section';

export type Block =
  /** hall: whose slip · mark: 补打 · title: what it says · name: of an office · section: a part of the slip. */
  | { readonly type: 'heading'; readonly role: HeadingRole; readonly line: Line }
  | { readonly type: 'reference'; readonly label: Line; readonly groups: readonly string[] }
  | { readonly type: 'pair'; readonly label: Line; readonly value: Line }
  /** box: to tick off · dot: one of several · plain. */
  | {
      readonly type: 'paragraph';
      readonly bullet: 'plain' | 'dot' | 'box';
      readonly line: Line;
      readonly note?: Line;
    }
  /** A case's bars hold its reference; what was put aside has none. */
  | {
      readonly type: 'codes';
      readonly qr?: string;
      readonly bars?: string;
      readonly caption: readonly Line[];
    }
  /** Counts, the longest bar as wide as the paper. */
  | { readonly type: 'chart'; readonly bars: readonly { readonly label: Line; readonly count: number }[] }
  | { readonly type: 'footer'; readonly rows: readonly FooterRow[] };

/** Whom to ring, when the hall is open, when this was printed; the first row is the one that matters. */
export interface FooterRow {
  readonly label: Line;
  readonly value: string;
}
