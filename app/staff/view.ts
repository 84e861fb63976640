import type { Text } from '../text.ts';
import type { IconName, Tint } from '../turn/icons.ts';
import type { Listening } from '../turn/listening.ts';

/** What a staff screen shows: a few kinds of block, so that ten screens are one arrangement. */
export type StaffBlock =
  | { readonly kind: 'line'; readonly tone: Tone; readonly text: Text }
  /** What is to be done here, first and larger. */
  | { readonly kind: 'lead'; readonly text: Text }
  | { readonly kind: 'search'; readonly label: Text; readonly value: string }
  | { readonly kind: 'filters'; readonly filters: readonly StaffFilter[] }
  | StaffTable
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'history'; readonly entries: readonly HistoryEntry[] }
  | { readonly kind: 'chart'; readonly label: Text; readonly bars: readonly Bar[] }
  | { readonly kind: 'form'; readonly form: StaffForm }
  /** A keypad for a PIN; what is keyed in stays on the page until it is sent. */
  | { readonly kind: 'pin'; readonly label: Text }
  /** A bar to lay a ruler on; its length is of the glass as it was configured, whatever the scale of the screen. */
  | { readonly kind: 'ruler'; readonly lengthMm: number; readonly label: Text }
  /** Marks over the whole glass, to be touched. */
  | { readonly kind: 'spots'; readonly spots: readonly { readonly id: string; readonly touched: boolean }[] }
  /** The microphone's level as it is; `good` names the part of it where a voice should be, `deaf` stands there without one. */
  | { readonly kind: 'meter'; readonly label: Text; readonly good: Text; readonly deaf: Text }
  /** Keys of the keypad, to be pressed; while these stand there, they and digits do nothing else. */
  | { readonly kind: 'keys'; readonly keys: readonly { readonly name: Text; readonly pressed: boolean }[] }
  /** A sentence to be heard or said. */
  | { readonly kind: 'quote'; readonly words: Text }
  /** A line for the configuration, and the file it belongs into. */
  | { readonly kind: 'write'; readonly where: Text; readonly line: Text };

export interface Fact {
  readonly label: Text;
  readonly value: Text;
  readonly mark?: Mark;
}

export type Tone = 'plain' | 'good' | 'bad';

export interface StaffFilter {
  readonly id: string;
  readonly label: Text;
  readonly count?: number;
  readonly chosen: boolean;
}

export interface StaffTable {
  readonly kind: 'table';
  /** With each its share of the width. */
  readonly columns: readonly { readonly label: Text; readonly share: number }[];
  readonly rows: readonly StaffRow[];
  /** What stands there when there is nothing. */
  readonly empty: Text;
  readonly page: { readonly at: number; readonly of: number };
}

export interface StaffRow {
  readonly id: string;
  readonly cells: readonly StaffCell[];
  readonly chosen?: boolean;
}

export interface StaffCell {
  readonly text: Text;
  /** Digits of a reference or a time: as large as the eye looks for them. */
  readonly strong?: boolean;
  /** A state: colour never alone. */
  readonly mark?: Mark;
}

export interface Mark {
  readonly icon: IconName;
  readonly tint: Tint;
}

export interface HistoryEntry {
  readonly at: Text;
  readonly what: Text;
  readonly words?: Text;
}

export interface Bar {
  readonly label: Text;
  readonly count: number;
  readonly tint: Tint;
}

export interface StaffForm {
  /** The action it belongs to. */
  readonly action: string;
  readonly heading: Text;
  readonly fields: readonly StaffField[];
  readonly submit: Text;
}

export interface StaffField {
  readonly name: string;
  readonly label: Text;
  readonly kind: 'line' | 'words' | 'pin' | 'one-of';
  readonly required: boolean;
  readonly value?: string;
  /** one-of: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  /** Sentences at one touch. */
  readonly presets?: readonly Text[];
}

/** Something that can be done here, by touch or by its letter. */
export interface StaffAction {
  readonly id: string;
  readonly label: Text;
  /** A letter of the keyboard, unique on its screen. */
  readonly key: string;
  readonly tone?: 'primary' | 'danger';
  readonly form?: readonly StaffField[];
}

export interface StaffTab {
  readonly id: string;
  readonly label: Text;
  readonly icon: IconName;
  readonly chosen: boolean;
  /** What waits for somebody there. */
  readonly count?: number;
  /** How it stands with it. */
  readonly mark?: Mark;
}

export interface StaffView {
  readonly heading: Text;
  readonly blocks: readonly StaffBlock[];
  readonly actions: readonly StaffAction[];
  /** What is listened for; without it the ear rests. */
  readonly listening?: Listening;
  /** A line said aloud, each time `serial` goes up. */
  readonly says?: { readonly serial: number; readonly text: Text };
}
