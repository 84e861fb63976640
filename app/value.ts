/**
 * What can stand inside a sentence beside our own words, typed, so that each sense renders it its own way:
 * a phone number is grouped 3-4-4 on the screen, spoken with 幺, masked on the loudspeaker.
 */
export type Value =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'reference'; readonly digits: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'day'; readonly iso: string }
  /** Pinyin of one character, its tone as a figure: `wang2`. */
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number };

/** A place as residents name it: 幸福里 3号楼 2单元 501室. Public places stop at the building. */
export interface Place {
  readonly estate: string;
  readonly building?: number;
  readonly unit?: number;
  readonly room?: string;
  /** A spot in words where there is no number: 小区大门口. */
  readonly spot?: string;
}
