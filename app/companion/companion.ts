/** A helper beside the resident: does the work, and decides nothing. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 with zone. */
  readonly since: string;
  /** compact: whatever can be typed stands in one form. */
  readonly form: 'guided' | 'compact';
}

/** What was typed into one row of the form. */
export type Typed = { readonly choice: string } | { readonly digits: string } | { readonly words: string };

/** The row that tells which matter it is; the others are named after their questions. */
export const matterRow = 'kiosk:matter';

/** What only the form can do; by a helper, whoever touched it. */
export type HelperEvent =
  /** Stands on a row, to fill it in or to change it. */
  | { readonly type: 'row-opened'; readonly row: string }
  | { readonly type: 'row-filled'; readonly row: string; readonly typed: Typed }
  /** It is the resident's turn: what asks for a yes, and the read-back. */
  | { readonly type: 'handed-to-resident' };
