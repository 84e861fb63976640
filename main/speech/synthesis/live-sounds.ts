import type { Sound, SpokenClause } from '#app/ports/synthesizer.ts';

/** More than a visit says of its own; some 10 MB of sound at most. */
const most = 48;

/** What was rendered for one visit, in memory only, so that 再听一遍 need not wait. Wiped when the visit is over. */
export interface LiveSounds {
  get(clause: SpokenClause): Sound | undefined;
  /** Of a visit that is over meanwhile nothing is taken. */
  put(clause: SpokenClause, sound: Sound, visit: number): void;
  readonly visit: number;
  forget(): void;
}

export function createLiveSounds(): LiveSounds {
  const sounds = new Map<string, Sound>();
  let visit = 0;
  const keyOf = ({ text, locale }: SpokenClause): string => `${locale} ${text}`;
  return {
    get: (clause) => sounds.get(keyOf(clause)),
    put: (clause, sound, of) => {
      if (of !== visit) return;
      sounds.set(keyOf(clause), sound);
      const [oldest] = sounds.keys();
      if (sounds.size > most && oldest !== undefined) sounds.delete(oldest);
    },
    get visit() {
      return visit;
    },
    forget: () => {
      visit += 1;
      sounds.clear();
    },
  };
}
