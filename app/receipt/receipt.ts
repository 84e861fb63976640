import type { Reference, Secret } from '../ids.ts';
import type { Text } from '../text.ts';
import type { Locale } from '../locale.ts';

/** The slip as a document: the resident's memory, key and proof. Holds no phone, no room, no name. */
export interface Receipt {
  readonly kind: 'case';
  readonly locale: Locale;
  readonly reference: Reference;
  /** Only in the QR code. */
  readonly secret: Secret;
  readonly hall: { readonly name: string; readonly phone: string; readonly hours: string };
  /** What, where, when, in order. */
  readonly lines: readonly { readonly label: Text; readonly value: Text }[];
  /** What happens next and by when. */
  readonly next: readonly Text[];
  /** ISO 8601 with zone. */
  readonly at: string;
}
