import type { Place } from '../value.ts';

/** An answer, typed. `open` is an answer too: left for a person to ask about. */
export type Answer =
  | { readonly kind: 'choice'; readonly key: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'number'; readonly count: number }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'open' };

/** What stands of an answer that takes more than one act: digits keyed so far, an estate without its building. */
export interface Partial {
  readonly digits: string;
  readonly estate?: string;
  readonly building?: number;
  readonly words?: string;
}

export const nothingYet: Partial = { digits: '' };

/** What a resident gave, whichever sense it came by. */
export type Input =
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'digits'; readonly digits: string; readonly spoken: boolean }
  | { readonly type: 'place'; readonly place: SaidPlace }
  | { readonly type: 'words'; readonly words: string };

/** A place as it was said; 「三号楼」 alone leaves the estate to what is known. */
export type SaidPlace = Omit<Place, 'estate'> & { readonly estate?: string };
