import type { ChoiceId, MediaId, TurnId } from '../ids.ts';
import type { Said } from '../staff/state.ts';
import type { StaffTab, StaffView } from '../staff/view.ts';
import type { Text } from '../text.ts';
import type { IconName, Tint } from './icons.ts';
import type { FaultCode } from './fault.ts';
import type { Listening } from './listening.ts';

/**
 * What the kiosk now says, asks, offers and accepts. Screen, speech, captions, the recogniser's vocabulary,
 * the keypad and the switch scanner are six renderings of this one value; none has a source of its own.
 */
export type Turn = GuidedTurn | FormTurn | StaffTurn | FaultTurn;

/** One question, at most four choices (six at home). Serves every sense. */
export interface GuidedTurn {
  readonly kind: 'guided';
  readonly id: TurnId;
  readonly scene: Scene;
  readonly progress?: { readonly step: number; readonly of: number };
  /** Closure on the last action: 「记下了：路灯不亮」. */
  readonly closure?: Text;
  /**
   * Only this is spoken, the rest was just heard: the closure alone, closure and heading, what the same question asks
   * further, or what is keyed and leads to.
   */
  readonly brief?: 'closure' | 'question' | 'further' | 'entry';
  /** What is told, as a picture over it: for who does not read, and from across the hall. */
  readonly sign?: Sign;
  /** What is asked. */
  readonly heading: Text;
  /** Said and shown under the heading; short sentences. */
  readonly lines: readonly Text[];
  /** What is read back, each line changeable. Only on review. */
  readonly review?: readonly ReviewLine[];
  /** The one number of the turn, very large: the case's to be kept, or the one to dial in an emergency. */
  readonly reference?: string;
  readonly entry?: Entry;
  readonly media?: TurnMedia;
  readonly choices: readonly Choice[];
  readonly keys: readonly FixedKey[];
  /** 工作人员 stands at the top, small: on the first turn, and where somebody was called. */
  readonly staffKey: boolean;
  /** A helper is beside the resident, and who. */
  readonly companion?: Text;
  /** The helper may go and practise: nothing is under way. */
  readonly mayPractise?: boolean;
  /** How one may answer; spoken last, before 找人帮忙. */
  readonly hint?: Text;
  readonly listening: Listening;
}

/**
 * camera: what it sees now, and when it takes it · picture: what it took · sound: what was said, heard before anything
 * else is said. The page fetches it from main by its name and keeps nothing.
 */
export type TurnMedia =
  | { readonly kind: 'camera'; readonly taking: boolean }
  | { readonly kind: 'picture'; readonly id: MediaId }
  | { readonly kind: 'sound'; readonly id: MediaId };

export interface Sign {
  readonly icon: IconName;
  readonly tint: Tint;
}

/** Which arrangement the screen uses; the other senses do not care. */
export type Scene =
  'welcome' | 'home' | 'question' | 'entry' | 'review' | 'done' | 'progress' | 'message' | 'camera';

export interface Choice {
  readonly id: ChoiceId;
  readonly label: Text;
  readonly note?: Text;
  readonly icon: IconName;
  readonly tint: Tint;
  /** Other ways to say it, beside the label and the ordinal. */
  readonly say: readonly string[];
  /** Others here sound the same: it is told by its other ways and its place, never by its label. */
  readonly homophone?: true;
  /** Primary choices are at least 30 mm high (Table 2.3). */
  readonly primary?: boolean;
}

export interface ReviewLine {
  readonly id: ChoiceId;
  readonly label: Text;
  readonly value: Text;
}

/** What is keyed in on pictured keys. */
export type Entry = DigitEntry | LetterEntry;

/** Digits keyed in, or spoken; shown in groups. */
export interface DigitEntry {
  readonly kind: 'digits';
  readonly digits: string;
  /** Sizes of the groups shown, such as 3-4-4. */
  readonly groups: readonly number[];
  /** What is counted, 元 or 岁: the digits are one number, as long as it happens to be. */
  readonly unit?: Text;
  /** True when it may be confirmed. */
  readonly complete: boolean;
}

/** Pinyin of one character, after those that are chosen already. */
export interface LetterEntry {
  readonly kind: 'letters';
  /** With the tone as a figure at the end: `wang2`. */
  readonly letters: string;
  readonly written: string;
  /** Letters that lead somewhere; keys of all others keep their place and do nothing. */
  readonly next: string;
  /** Whether the tone may be keyed. */
  readonly tone: boolean;
  readonly complete: boolean;
}

/** As it was keyed in so far. */
export const keyedIn = (entry: Entry): string => (entry.kind === 'digits' ? entry.digits : entry.letters);

export const fixedKeyNames = ['back', 'repeat', 'help', 'stop'] as const;
export type FixedKeyName = (typeof fixedKeyNames)[number];

/** The same four keys in the same place on every guided turn (WCAG 3.2.6); a disabled one keeps its place. */
export interface FixedKey {
  readonly name: FixedKeyName;
  readonly enabled: boolean;
}

/** 停一停 and 接着听 are two keys in one place, so that whatever comes late or twice does not mean its opposite. */
export const holdKeyNames = ['pause', 'resume'] as const;

/**
 * Keys that may be pressed: the four, 停一停 or 接着听 beside the caption while something is said, and at the top 换个样子 and,
 * where a colleague may be needed, 工作人员; while a helper is beside, theirs: between form and questions, and to leave.
 */
export const pressableKeys = [
  ...fixedKeyNames,
  ...holdKeyNames,
  'where',
  'looks',
  'staff',
  'form',
  'helper-leaves',
  'practise',
] as const;
export type PressableKey = (typeof pressableKeys)[number];

/** Whatever can be typed of a matter, in one turn: for a helper's hands, while the resident tells. */
export interface FormTurn {
  readonly kind: 'form';
  readonly id: TurnId;
  readonly serves: readonly ('screen' | 'keyboard' | 'touch')[];
  readonly companion: Text;
  readonly heading: Text;
  /** What came of the last thing typed. */
  readonly closure?: Text;
  readonly rows: readonly FormRow[];
  /** The row that is written in; none where all are filled in. */
  readonly at?: string;
  /** Every row is filled in: the rest is the resident's. */
  readonly complete: boolean;
}

export interface FormRow {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  /** What stands there; of a half one, what is there so far. */
  readonly value?: Text;
  readonly state: 'empty' | 'half' | 'filled';
  /** It counts with the resident's yes, which is asked afterwards. */
  readonly needsYes: boolean;
  readonly options: readonly FormOption[];
  /** Digits are typed here. */
  readonly entry?: DigitEntry;
  /** Words are typed here. */
  readonly words: boolean;
}

export interface FormOption {
  readonly id: ChoiceId;
  readonly label: Text;
  readonly note?: Text;
  /** How it is typed: its syllables in pinyin, or its words. */
  readonly spelling: readonly string[];
}

/** The staff area, for eyes and hands, by keyboard as by touch; spoken and listened for only where voice and ear are tried. */
export interface StaffTurn extends StaffView {
  readonly kind: 'staff';
  readonly id: TurnId;
  readonly serves: readonly ('screen' | 'keyboard' | 'touch')[];
  /** Who is in; nobody yet at the door. */
  readonly who?: Text;
  readonly tabs: readonly StaffTab[];
  /** What came of the last thing done. */
  readonly said?: Said;
  /** Something is under way; nothing else can be done until it has come back. */
  readonly busy?: boolean;
}

/** Something is broken: one line and a way on for the resident; staff see the code and their own line. */
export interface FaultTurn {
  readonly kind: 'fault';
  readonly id: TurnId;
  readonly code: FaultCode;
  readonly resident: Text;
  /** How the resident's matter goes on all the same. */
  readonly wayOn: Text;
  readonly staff: Text;
}
