import type { MediaKind } from '../cases/media.ts';
import type { CaseState } from '../cases/submission.ts';
import type { Hall, Notice } from '../hall.ts';
import type { Counters } from '../counters/counters.ts';
import type { Health } from '../health/health.ts';
import type { KeypadTable } from '../keypad.ts';
import type { FirstHour } from '../self-test/answers.ts';
import type { SelfTest } from '../self-test/self-test.ts';
import type { Reference } from '../ids.ts';
import type { PrinterTrouble } from '../ports/printer.ts';
import type { JobState } from '../receipt/spool.ts';
import type { DeliveryWhy } from './delivery.ts';
import type { Person } from './person.ts';

/** What the staff are told of the world; the one kind the screen they look at needs, and nothing else. */
export type StaffData =
  | { readonly of: 'cases'; readonly rows: readonly CaseRow[]; readonly apiSilent: boolean }
  | { readonly of: 'case'; readonly case: CaseDetail | undefined; readonly apiSilent: boolean }
  | { readonly of: 'outbox'; readonly rows: readonly OutboxRow[] }
  | { readonly of: 'slips'; readonly rows: readonly SlipRow[]; readonly printer: PrinterLine }
  | { readonly of: 'calls'; readonly rows: readonly CallRow[] }
  | { readonly of: 'day'; readonly day: DayCounts; readonly places: readonly SavePlace[] }
  | { readonly of: 'notices'; readonly rows: readonly NoticeRow[]; readonly apiSilent: boolean }
  | { readonly of: 'people'; readonly rows: readonly PersonRow[] }
  | {
      readonly of: 'machine';
      readonly health: Health;
      readonly last?: SelfTest;
      readonly firstHour: FirstHour;
      readonly places: readonly SavePlace[];
    }
  | {
      readonly of: 'use';
      readonly days: readonly DayOfUse[];
      readonly questions: Readonly<Record<string, string>>;
    }
  | FirstHourData;
export type StaffDataOf<K extends StaffData['of']> = Extract<StaffData, { of: K }>;

/** Which data; `key` is a reference, or the server's id where there is none. */
export type Wanted =
  | { readonly of: Exclude<StaffData['of'], 'case' | 'first-hour'> }
  | { readonly of: 'case'; readonly key: string }
  | { readonly of: 'first-hour'; readonly person: string };

/** What the first hour is told: the machine as it is configured, and what was found so far. */
interface FirstHourData {
  readonly of: 'first-hour';
  readonly firstHour: FirstHour;
  readonly last?: SelfTest;
  readonly hall: Pick<Hall, 'name' | 'phone' | 'hours'>;
  /** Where the configuration is, or would be. */
  readonly configPath: string;
  /** Whether the diagonal was measured, or only the usual one is assumed. */
  readonly screen: { readonly diagonalInches: number; readonly isConfigured: boolean };
  readonly senses: { readonly hearing: boolean; readonly speaking: boolean };
  readonly printer: PrinterLine;
  /** Absent: the desk inside the kiosk. */
  readonly caseApi?: string;
  readonly keypad: KeypadTable;
  /** Whoever looks. */
  readonly mine: PersonRow;
}

/** Where something may be saved: the stick in the machine, mounted only meanwhile; a mounted one, by its path; this machine. */
export type SavePlace =
  { readonly at: 'stick' } | { readonly at: 'folder' } | { readonly at: 'mounted'; readonly path: string };

/** A day's counters (ISO date); newest first. */
export interface DayOfUse {
  readonly day: string;
  readonly counters: Counters;
}

/** A notice, and what it says in English where it does. */
export interface NoticeRow extends Notice {
  readonly en?: { readonly title: string; readonly lines: readonly string[] };
}

export interface CaseRow {
  /** Reference, else the server's id. */
  readonly key: string;
  readonly reference?: Reference;
  readonly serviceName: string;
  readonly state: CaseState;
  readonly withdrawn: boolean;
  /** ISO 8601; when it was kept or handed in. */
  readonly at: string;
}

export interface CaseDetail extends CaseRow {
  /** The server's own; absent while it waits in this kiosk. */
  readonly id?: string;
  readonly address?: string;
  readonly description?: string;
  readonly phone?: string;
  readonly promisedBy?: string;
  readonly answers: readonly { readonly name: string; readonly value: string }[];
  readonly history: readonly CaseNote[];
}

/** `type`: a state of the hall profile, or an update such as follow_up or rotate_secret. */
export interface CaseNote {
  readonly at: string;
  readonly type: string;
  readonly text?: string;
}

export interface OutboxRow {
  readonly reference: Reference;
  readonly at?: string;
  /** A service's name, or the kind of update. */
  readonly what:
    | { readonly kind: 'submission'; readonly serviceName: string }
    | { readonly kind: 'update'; readonly type: string }
    | { readonly kind: 'media'; readonly media: MediaKind }
    | { readonly kind: 'damaged' };
  readonly why: DeliveryWhy;
  /** What the server said, for whoever looks after it; holds nothing of a person. */
  readonly detail?: string;
}

export interface SlipRow {
  readonly job: string;
  readonly reference?: Reference;
  readonly kind: string;
  readonly state: JobState;
  readonly copy: number;
  readonly at: string;
}

export interface PrinterLine {
  readonly kind: string;
  readonly trouble?: PrinterTrouble;
  readonly paperLow: boolean;
}

/** Somebody at the machine asked for a helper. */
export interface CallRow {
  readonly id: string;
  readonly at: string;
  /** Where in the visit; no answer of theirs. */
  readonly from: string;
  readonly answered?: { readonly by: string; readonly at: string };
}

/** One day in numbers. */
export interface DayCounts {
  /** ISO date. */
  readonly day: string;
  readonly waiting: number;
  readonly sent: number;
  readonly underWay: number;
  readonly closed: number;
  readonly slips: number;
  readonly reprints: number;
  readonly calls: number;
  readonly byService: readonly { readonly name: string; readonly count: number }[];
}

export interface PersonRow extends Person {
  readonly hasPin: boolean;
  readonly hasBadge: boolean;
}
