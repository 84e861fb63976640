import type { Utterance } from '#app/speech/utterances.ts';
import type { Silence, Sound } from '#app/ports/synthesizer.ts';
import { earconSamples, type EarconName } from '#app/speech/earcons.ts';
import { play, type Line, type Means, type Playing } from './play.ts';

/** How loud and how fast; from the settings. */
export interface VoiceSettings {
  /** 0.5…2, pitch kept. */
  readonly pace: number;
  readonly loudnessDb: number;
}

/** The utterance being spoken, clause by clause, and which clause sounds now. */
export interface SpokenCaption {
  readonly clauses: readonly string[];
  readonly at: number;
}

export interface VoiceListener {
  /** `undefined` when nothing is spoken any more. */
  readonly onCaption: (caption: SpokenCaption | undefined) => void;
  /** Speech goes without sound just now, and why; `undefined` once it is heard again. For the staff. */
  readonly onTrouble?: (why: Silence | undefined) => void;
}

/** The kiosk's voice: says one sequence of utterances at a time. */
export interface Voice {
  /** Says them, after a sound that is heard `before`; what was being said stops. Resolves when all is said, or something else is, or `stop` was called. */
  say(
    utterances: readonly Utterance[],
    settings: VoiceSettings,
    before?: Sound,
  ): Promise<'finished' | 'stopped'>;
  /** Silence at once (issue 6: within 100 ms). */
  stop(): void;
  pause(): void;
  resume(): void;
  readonly speaking: boolean;
}

export function createVoice(means: Means, { onCaption, onTrouble = () => undefined }: VoiceListener): Voice {
  let current: Playing | undefined;
  let trouble: Silence | undefined;
  const tell = (why: typeof trouble): void => {
    if (why === trouble) return;
    trouble = why;
    onTrouble(why);
  };

  const stop = (): void => {
    if (!current) return;
    means.output.resume();
    current.stop();
    current = undefined;
    onCaption(undefined);
  };

  return {
    say: async (utterances, { pace, loudnessDb }, before) => {
      stop();
      const captions = utterances.map(({ clauses }) => clauses.map(({ caption }) => caption));
      const places = utterances.flatMap(({ clauses }, utterance) =>
        clauses.map((_, at) => ({ utterance, at })),
      );
      const silent = new Set<number>();
      const [first, ...rest] = linesOf(utterances, pace);
      const lines = first && before ? [{ ...first, before }, ...rest] : linesOf(utterances, pace);
      const playing = play(lines, means, {
        gainDb: loudnessDb,
        onLine: (index) => {
          const place = places[index];
          if (place) onCaption({ clauses: captions[place.utterance] ?? [], at: place.at });
          if (!silent.has(index)) tell(undefined);
        },
        onSilent: (index, why) => {
          silent.add(index);
          tell(why);
        },
      });
      current = playing;
      const how = await playing.done;
      if (current === playing) {
        current = undefined;
        onCaption(undefined);
      }
      return how;
    },
    stop,
    pause: () => {
      // With nothing to hold, the loudspeaker would stay shut for whatever is said next.
      if (!current) return;
      current.pause();
      means.output.pause();
    },
    resume: () => {
      means.output.resume();
      current?.resume();
    },
    get speaking() {
      return current !== undefined;
    },
  };
}

/** All clauses in a row; after the last one of an utterance comes the utterance's own pause. */
function linesOf(utterances: readonly Utterance[], rate: number): readonly Line[] {
  return utterances.flatMap(({ clauses, pauseAfterMs, earcon }) =>
    clauses.map((clause, at): Line => ({
      ...(at === 0 && earcon !== undefined && { before: earconSound(earcon) }),
      clause: { text: clause.spoken, locale: clause.locale, rate, keep: clause.keep },
      pauseAfterMs: at === clauses.length - 1 ? pauseAfterMs : clause.pauseAfterMs,
    })),
  );
}

/** Any rate will do: the loudspeaker's own is unknown, and Web Audio converts. */
const earconRate = 24_000;
const earconSound = (name: EarconName): Sound => ({
  samples: earconSamples(name, earconRate),
  sampleRate: earconRate,
  origin: 'clip',
});
