import type { MediaKind } from '../cases/media.ts';
import type { MediaId } from '../ids.ts';
import type { Place } from '../value.ts';

/** An answer, typed. `open` is an answer too: left for a person to ask about. */
export type Answer =
  | { readonly kind: 'choice'; readonly key: string }
  | { readonly kind: 'several'; readonly keys: readonly string[] }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'number'; readonly count: number }
  | { readonly kind: 'amount'; readonly yuan: number }
  /** ISO date of the day; no half: any time of it. */
  | { readonly kind: 'date'; readonly day: string; readonly half?: HalfDay }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'phone'; readonly digits: string; readonly consent: Consented }
  | { readonly kind: 'place'; readonly place: Place }
  /** `sound`: how it was said, until it is said whether that may go along. */
  | { readonly kind: 'words'; readonly words: string; readonly sound?: MediaId }
  | ({ readonly kind: 'consent'; readonly yes: boolean } & Consented)
  | ({ readonly kind: 'media'; readonly media: MediaKind; readonly id: MediaId } & Consented)
  | { readonly kind: 'open'; readonly sound?: MediaId };

/** When (ISO 8601 with zone) something was agreed to or refused, and which words were. */
export interface Consented {
  readonly at: string;
  readonly textVersion: string;
}

export type HalfDay = 'am' | 'pm';

/** What stands of an answer that takes more than one act: digits keyed so far, an estate without its building. */
export interface Partial {
  readonly digits: string;
  /** Numbers that were read back and not agreed to. */
  readonly denied?: readonly string[];
  readonly estate?: string;
  readonly building?: number;
  readonly words?: string;
  readonly sound?: MediaId;
  /** How often the sound was asked for. */
  readonly listened?: number;
  readonly picture?: MediaId;
  readonly camera?: 'taking' | 'broken';
  /** Values chosen so far. */
  readonly keys?: readonly string[];
  /** ISO date, its half still open. */
  readonly day?: string;
  readonly surname?: string;
  readonly spelling?: Spelling;
}

/** A name being spelled: what is written already, the letters keyed for the next character, and those known to follow. */
export interface Spelling {
  readonly written: string;
  readonly letters: string;
  readonly rest: readonly string[];
}

export const nothingYet: Partial = { digits: '' };

/** What a resident gave, whichever sense it came by. */
export type Input =
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'digits'; readonly digits: string; readonly spoken: boolean }
  /** Of one syllable of a name, so far. */
  | { readonly type: 'letters'; readonly letters: string }
  | { readonly type: 'place'; readonly place: SaidPlace }
  | { readonly type: 'words'; readonly words: string; readonly sound?: MediaId }
  /** What the camera took; nothing where it did not open. */
  | { readonly type: 'picture'; readonly id?: MediaId };

/** A place as it was said; 「三号楼」 alone leaves the estate to what is known. */
export type SaidPlace = Omit<Place, 'estate'> & { readonly estate?: string };
