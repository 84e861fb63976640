import type { MediaId, QuestionCode, ServiceCode } from '../ids.ts';
import type { Locale } from '../locale.ts';
import type { IconName } from '../turn/icons.ts';

/** A service of the case API, parsed: GeoReport v2 with the hall profile's extras, or without any. */
export interface Service {
  readonly code: ServiceCode;
  readonly name: string;
  readonly description: string;
  readonly locale: Locale;
  /** Door it stands behind: 报事 report · 办事 apply · anything a city calls its own. */
  readonly group: string;
  /** Name of the smaller door inside the group, as shown; so that no page holds more than four. */
  readonly subgroup?: string;
  readonly icon: IconName;
  /** Ways neighbours say it; for finding the service from free words. */
  readonly says: readonly string[];
  /** Words that point to it wherever they are said; they are not ways of saying it. */
  readonly keywords?: readonly string[];
  /** public: stops at the building · home: to the room · none: not asked. */
  readonly location: 'public' | 'home' | 'none';
  readonly contact: 'offered' | 'required' | 'none';
  /** Working days until someone is in touch. */
  readonly promiseDays?: number;
  /** What happens next, in plain words, a sentence each. */
  readonly next?: readonly string[];
  /** Why place and contact are asked, one sentence each. */
  readonly purposes?: { readonly location?: string; readonly contact?: string };
  /** What to bring. */
  readonly materials?: readonly string[];
  /** What a definition tells and does not ask (GeoReport `variable: false`). */
  readonly information?: readonly string[];
  readonly questions: readonly Question[];
}

interface QuestionBase {
  readonly code: QuestionCode;
  /** The sentence asked: 路灯怎么了？ */
  readonly prompt: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly showIf?: Condition;
  readonly purpose: string;
  readonly dataClass: DataClass;
}

/** Conditions are data; an answer that holds several keys equals each of them. */
export interface Condition {
  readonly code: QuestionCode;
  readonly equals: string;
}

export const dataClasses = ['matter', 'place', 'contact', 'person', 'sensitive'] as const;
export type DataClass = (typeof dataClasses)[number];

export type Question =
  | (QuestionBase & { readonly kind: 'choice'; readonly values: readonly QuestionValue[] })
  /** Any of them, and at least one where it is required. */
  | (QuestionBase & { readonly kind: 'several'; readonly values: readonly QuestionValue[] })
  | (QuestionBase & { readonly kind: 'yes-no' })
  | (QuestionBase & {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
    })
  /** Whole yuan. */
  | (QuestionBase & { readonly kind: 'amount'; readonly min?: number; readonly max?: number })
  /** A day to come, `min` to `max` days from today, and which half of it. */
  | (QuestionBase & { readonly kind: 'date'; readonly min: number; readonly max: number })
  /** What someone wants to be called. */
  | (QuestionBase & { readonly kind: 'name' })
  | (QuestionBase & { readonly kind: 'phone' })
  | (QuestionBase & { readonly kind: 'address'; readonly depth: 'building' | 'room' })
  | (QuestionBase & {
      readonly kind: 'dictation';
      readonly maxLength: number;
      /** What is said may go along as it was said, where the server takes it. */
      readonly voice?: true;
    })
  /** Taken at the kiosk; never asked for by itself, it waits at the review for whoever wants it. */
  | (QuestionBase & { readonly kind: 'photo' })
  /** Whether the sound of what was said may go along; the kiosk's own, no server sends it. */
  | (QuestionBase & { readonly kind: 'voice'; readonly of: QuestionCode; readonly sound: MediaId })
  /** Whether something about a person may be asked; the kiosk's own, no server sends it. */
  | (QuestionBase & { readonly kind: 'consent'; readonly of: QuestionCode });

export type QuestionKind = Question['kind'];

export interface QuestionValue {
  readonly key: string;
  readonly name: string;
  readonly icon?: IconName;
  readonly say: readonly string[];
}
