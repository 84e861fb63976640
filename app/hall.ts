import { inEveryLocale, type Locale } from './locale.ts';

/** What a resident may be told of the hall; from the configuration file. */
export interface Hall {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  /** Estates and their highest building numbers, in the order offered. */
  readonly estates: readonly Estate[];
}

/** What a community tells its residents, in one language. */
export interface Bulletin {
  /** Absent where the server tells of none. */
  readonly community?: Community;
  /** Newest first. */
  readonly notices: readonly Notice[];
}

/** Nothing is told yet, or nobody tells. */
export const noBulletins: Readonly<Record<Locale, Bulletin>> = inEveryLocale(() => ({ notices: [] }));

/** The office that looks after the estates; a public one, so that its number may be said aloud. */
export interface Community {
  readonly name: string;
  readonly committee: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
  readonly estates: readonly CommunityEstate[];
}

export interface CommunityEstate {
  readonly name: string;
  /** The name in the language of the bulletin. */
  readonly shown: string;
  /** Other names neighbours use. */
  readonly say: readonly string[];
}

export interface Notice {
  readonly id: string;
  readonly title: string;
  /** ISO dates; without `until` it is shown as long as the server lists it. */
  readonly date: string;
  readonly until?: string;
  readonly lines: readonly string[];
}

export interface Estate {
  readonly name: string;
  /** Highest building number; 0 where buildings have no numbers. */
  readonly buildings: number;
  /** Other names neighbours use. */
  readonly say: readonly string[];
}
