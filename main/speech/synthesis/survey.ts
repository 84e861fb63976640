import type { SpokenClause } from '#app/ports/synthesizer.ts';
import type { ClipStore } from './clips.ts';
import { highestDbtp, targetLufs } from './finish.ts';
import { loudness, truePeak } from './loudness.ts';

/** What there is of all that may be said. */
export interface Survey {
  /** In the hall's own voice pack. */
  readonly recorded: readonly SpokenClause[];
  readonly missing: readonly SpokenClause[];
  /** Their clips were not whole, and are removed: they are rendered anew when next in idle moments. */
  readonly damaged: readonly SpokenClause[];
  /** Not at the level of the others, or too high (issue 6: −20 ± 1 LUFS, ≤ −1 dBTP), as decoded. */
  readonly outOfRange: readonly SpokenClause[];
  /** Names of clips that none of these is spoken by. */
  readonly stale: readonly string[];
  readonly clips: number;
}

interface Shelf {
  readonly isRecorded: (clause: SpokenClause) => boolean;
  readonly keyOf: (clause: SpokenClause) => Promise<string | undefined>;
  readonly clips: ClipStore | undefined;
}

export async function surveyed(
  clauses: readonly SpokenClause[],
  { isRecorded, keyOf, clips }: Shelf,
): Promise<Survey> {
  const known = new Set(await clips?.keys());
  const recorded: SpokenClause[] = [];
  const missing: SpokenClause[] = [];
  const damaged: SpokenClause[] = [];
  const outOfRange: SpokenClause[] = [];
  const wanted = new Set<string>();
  for (const clause of clauses) {
    const key = await keyOf(clause);
    if (key !== undefined) wanted.add(key);
    if (isRecorded(clause)) recorded.push(clause);
    else if (key === undefined || !known.has(key)) missing.push(clause);
    else {
      const sound = await clips?.read(key);
      if (sound === undefined) damaged.push(clause);
      else if (!isLevel(sound.samples, sound.sampleRate)) outOfRange.push(clause);
    }
  }
  return {
    recorded,
    missing,
    damaged,
    outOfRange,
    stale: [...known].filter((key) => !wanted.has(key)),
    clips: [...known].filter((key) => wanted.has(key)).length,
  };
}

export const isLevel = (samples: Float32Array, sampleRate: number): boolean =>
  Math.abs(loudness(samples, sampleRate) - targetLufs) <= 1 && truePeak(samples) <= highestDbtp;
