import type { KeypadTable } from '../keypad.ts';
import type { Ears } from '../engines.ts';
import type { Settings } from '../session/settings.ts';
import type { Text } from '../text.ts';
import type { Turn } from '../turn/turn.ts';

/** All the page ever knows: what to render. It holds no session of its own and may die at any time. */
export interface Snapshot {
  readonly turn: Turn;
  readonly settings: Settings;
  readonly screen: ScreenGeometry;
  readonly hall: { readonly name: string; readonly phone: string };
  /** Counts up whenever the turn must be spoken anew: a new turn, or 再听一遍. */
  readonly speakSerial: number;
  /** What is being said is held where it is. */
  readonly paused?: boolean;
  /** Part of the label of the device that is the handset, where its own name does not tell. */
  readonly handset?: string;
  /** Which senses work just now. */
  readonly senses: { readonly hearing: boolean; readonly speaking: boolean };
  /** The site's own table of keys; without one the usual. */
  readonly keypad?: KeypadTable;
  /** Which engine hears which language. */
  readonly ears: Ears;
  /** Practice, development runtime and the like; shown small. */
  readonly mode: 'hall' | 'practice';
  /** While somebody practises: what to do now, on a strip of its own above the turn. */
  readonly task?: {
    readonly text: Text;
    readonly done: number;
    readonly of: number;
    readonly heightMm: number;
  };
}

/** The glass as it was measured with a ruler, not as the driver believes it. */
export interface ScreenGeometry {
  readonly widthPx: number;
  readonly heightPx: number;
  /** CSS pixels in one millimetre of the real screen. */
  readonly pxPerMm: number;
}
