import type { DraftCode } from '../cases/slip-code.ts';
import type { Reference, Secret } from '../ids.ts';
import type { Locale } from '../locale.ts';
import type { Text } from '../text.ts';

/**
 * A slip: the resident's memory, key and proof. Holds no phone, no room, no name; whoever fills it need not
 * remember that, for the spool keeps and prints only what `printable` lets through.
 */
export type Receipt =
  | CaseReceipt
  | MaterialsReceipt
  | CommunityReceipt
  | ParkedReceipt
  | ProgressReceipt
  | WithdrawalReceipt
  | StaffReceipt;

export type ReceiptKind = Receipt['kind'];

interface Common {
  readonly locale: Locale;
  readonly hall: { readonly name: string; readonly phone: string; readonly hours: string };
  /** ISO 8601 with zone; printed as the clock on that wall shows it. */
  readonly at: string;
}

/** What, where, when. */
export interface ReceiptLine {
  readonly label: Text;
  readonly value: Text;
}

/** A matter was kept. */
export interface CaseReceipt extends Common {
  readonly kind: 'case';
  readonly reference: Reference;
  /** Only in the QR code. */
  readonly secret: Secret;
  /** What, where, when, in order. */
  readonly lines: readonly ReceiptLine[];
  /** What happens next and by when. */
  readonly next: readonly Text[];
  /** Kept in this kiosk and not yet with the city: said plainly on the slip. */
  readonly waiting?: boolean;
}

/** What to bring, to tick off at home. */
export interface MaterialsReceipt extends Common {
  readonly kind: 'materials';
  readonly matter: Text;
  readonly items: readonly { readonly name: Text; readonly note?: Text }[];
  readonly next: readonly Text[];
}

/** Which community looks after an address. */
export interface CommunityReceipt extends Common {
  readonly kind: 'community';
  readonly place: Text;
  readonly community: Text;
  /** Where it is, when it is open, whom to ring: a public office, not a person. */
  readonly lines: readonly ReceiptLine[];
}

/** A draft put aside; the slip brings it back, and nothing else does. */
export interface ParkedReceipt extends Common {
  readonly kind: 'parked';
  /** On the paper alone: absent from what is remembered of the slip once it is printed. */
  readonly code?: DraftCode;
  readonly matter: Text;
  readonly lines: readonly ReceiptLine[];
  /** Until when it is kept, ISO 8601 with zone. */
  readonly until: string;
}

/** What may be remembered of a slip that is no longer being printed. */
export function remembered(receipt: Receipt): Receipt {
  if (receipt.kind !== 'parked') return receipt;
  const { code, ...rest } = receipt;
  return rest;
}

/** How far a matter has come. */
export interface ProgressReceipt extends Common {
  readonly kind: 'progress';
  readonly reference: Reference;
  readonly state: Text;
  readonly lines: readonly ReceiptLine[];
  readonly next: readonly Text[];
}

/** A matter was withdrawn by the resident. */
export interface WithdrawalReceipt extends Common {
  readonly kind: 'withdrawal';
  readonly reference: Reference;
  readonly lines: readonly ReceiptLine[];
  readonly next: readonly Text[];
}

/** For the staff's own use: a test page, a day sheet, a badge. */
export interface StaffReceipt extends Common {
  readonly kind: 'staff';
  readonly title: Text;
  readonly lines: readonly ReceiptLine[];
  /** Counts as bars. */
  readonly bars: readonly { readonly label: Text; readonly count: number }[];
  readonly notes: readonly Text[];
  /** What its QR code says. */
  readonly code?: string;
}
