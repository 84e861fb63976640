/** What surrounds the staff area: given anew with every step. */
export interface StaffWorld {
  /** ISO 8601 with the zone of the hall. */
  readonly now: string;
  /** Rows of a list that fit this screen. */
  readonly rows: number;
  /** What waits for somebody, for the tabs. */
  readonly waiting: { readonly outbox: number; readonly slips: number; readonly calls: number };
}
