import { ours, type Text } from '../text.ts';
import { isMiss } from '../turn/closure-sign.ts';
import type { Turn } from '../turn/turn.ts';
import { joined } from './joined.ts';

/** One tone: its pitch, how long it takes, how loud beside the others. */
interface Tone {
  readonly hertz: number;
  readonly ms: number;
}

export interface Earcon {
  readonly tones: readonly Tone[];
  /** What the caption says of it, for who does not hear: only where it means that someone is coming. */
  readonly caption?: Text;
}

/**
 * All the sounds that are no speech, in one table. Between 500 and 1,500 Hz, where old ears hear best (ISO 7029: at 75
 * the median loss is 10–20 dB there and 40–60 dB at 4 kHz); rising is good, falling is not.
 */
export const earcons = {
  heard: { tones: [{ hertz: 880, ms: 90 }] },
  kept: { tones: [{ hertz: 660, ms: 110 }, { hertz: 880, ms: 110 }, { hertz: 1_320, ms: 220 }] },
  miss: { tones: [{ hertz: 660, ms: 110 }, { hertz: 520, ms: 160 }] },
  called: { tones: [{ hertz: 880, ms: 250 }, { hertz: 660, ms: 350 }], caption: ours('earcon.called') },
  alarm: {
    tones: [
      { hertz: 1_000, ms: 180 }, { hertz: 750, ms: 180 }, { hertz: 1_000, ms: 180 },
      { hertz: 750, ms: 180 }, { hertz: 1_000, ms: 180 }, { hertz: 750, ms: 300 },
    ],
    caption: ours('earcon.alarm'),
  },
} as const satisfies Readonly<Record<string, Earcon>>; // prettier-ignore
export type EarconName = keyof typeof earcons;

/** Which sound goes before the words of a turn. */
export function earconOf(turn: Turn): EarconName | undefined {
  if (turn.kind !== 'guided') return undefined;
  if (turn.id.startsWith('emergency')) return 'alarm';
  if (turn.id === 'called') return 'called';
  if (isMiss(turn.closure)) return 'miss';
  if (turn.closure?.from !== 'ours') return undefined;
  const { key } = turn.closure;
  if (key === 'closure.noted') return 'heard';
  return turn.scene === 'done' && key === 'slip.printing' ? 'kept' : undefined;
}

/** As loud as speech at −20 LUFS: a lasting sine of −17 dBFS measures that (BS.1770), one that fades is 1.5 dB less. */
const amplitude = 10 ** (-15.5 / 20);
const fadeMs = 8;

/** The sound itself, −1…1. */
export function earconSamples(name: EarconName, sampleRate: number): Float32Array {
  return joined(earcons[name].tones.map(({ hertz, ms }) => tone(hertz, ms, sampleRate)));
}

/** A sine that fades like a struck bar, so that it neither clicks nor stings. */
function tone(hertz: number, ms: number, sampleRate: number): Float32Array {
  const length = Math.round((ms / 1_000) * sampleRate);
  const fade = (fadeMs / 1_000) * sampleRate;
  return Float32Array.from({ length }, (_, at) => {
    const envelope = Math.min(1, at / fade, (length - at) / fade) * (1 - 0.5 * (at / length));
    return amplitude * envelope * Math.sin((2 * Math.PI * hertz * at) / sampleRate);
  });
}
