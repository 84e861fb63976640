import type { Silence, Sound, SpokenClause, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, type Result } from '#app/result.ts';
import { durationMs } from '#app/speech/duration.ts';
import type { Output, Sounding } from './output.ts';
import { Pacer } from './pacer.ts';

/** One clause to be played, and the silence after it. */
export interface Line {
  readonly clause: SpokenClause;
  /** A sound that goes right before it. */
  readonly before?: Sound;
  readonly pauseAfterMs: number;
}

export interface Means {
  readonly synthesizer: Synthesizer;
  readonly output: Output;
}

export interface PlayOptions {
  readonly gainDb: number;
  /** The line that can be heard from now on (or read, where there is no sound). */
  readonly onLine: (index: number) => void;
  /** A line that had to go without sound, and why. */
  readonly onSilent?: (index: number, why: Silence) => void;
}

interface Order {
  readonly sound: Promise<Result<Sound, SynthesisFailure>>;
  readonly forget: () => void;
}

/** A sequence being played. */
export interface Playing {
  readonly done: Promise<'finished' | 'stopped'>;
  stop(): void;
  pause(): void;
  resume(): void;
}

/** So many clauses are asked for ahead: enough that a clip is there in time, few enough to forget quickly. */
const ahead = 3;
/** What no clip can hold is asked for at the very beginning: it is rendered while its carriers sound. */
const liveAhead = 8;
/** A clause that takes longer than this is shown instead: nobody waits on a silent machine. */
const patienceMs = 8_000;

/** Plays lines one after the other. What cannot be heard stays on the screen for as long as it takes to read. */
export function play(lines: readonly Line[], { synthesizer, output }: Means, options: PlayOptions): Playing {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  const pacer = new Pacer();
  const asked = new Map<number, Order>();
  let sounding: Sounding | undefined;

  const order = (clause: SpokenClause): Order => {
    const forget = new AbortController();
    const sound = synthesizer.synthesize(clause, forget.signal).catch(() => failed('engine-lost' as const));
    return {
      sound,
      forget: () => {
        forget.abort();
      },
    };
  };
  const take = async (at: number, { clause }: Line): Promise<Result<Sound, Silence>> => {
    const live = at > 0 ? [] : [...lines.keys()].filter((index) => lines[index]?.clause.keep === false);
    const next = [...lines.keys()].slice(at, at + 1 + ahead);
    for (const index of [...next, ...live.slice(0, liveAhead)]) {
      const line = lines[index];
      if (line && !asked.has(index)) asked.set(index, order(line.clause));
    }
    const first = await patiently(asked.get(at));
    if (first.ok || first.error !== 'engine-lost') return first;
    // Lost while it was asked ahead: the process may be back by now.
    const again = order(clause);
    asked.set(at, again);
    return patiently(again);
  };
  const patiently = async (ordered: Order | undefined): Promise<Result<Sound, Silence>> => {
    const sound = await Promise.race([ordered?.sound, pacer.wait(patienceMs)]);
    if (sound === undefined) ordered?.forget();
    return sound ?? failed('late');
  };

  const playLine = async (line: Line, at: number): Promise<void> => {
    const sound = await take(at, line);
    await pacer.running();
    if (isStopped()) return;
    if (line.before) await playSound(line.before);
    if (isStopped()) return;
    const silence = sound.ok ? await playSound(sound.value, at) : sound.error;
    if (isStopped()) return;
    if (silence !== undefined) {
      options.onSilent?.(at, silence);
      options.onLine(at);
      await pacer.wait(durationMs(line.clause.text, line.clause.rate));
    }
    await pacer.wait(line.pauseAfterMs);
  };

  const playSound = async (sound: Sound, at?: number): Promise<Silence | undefined> => {
    const mine = output.play(sound, options.gainDb);
    sounding = mine;
    void mine.audible.then(() => {
      if (at !== undefined && sounding === mine && !isStopped()) options.onLine(at);
    });
    const how = await mine.ended;
    sounding = undefined;
    return how === 'ended' ? undefined : 'no-device';
  };

  const run = async (): Promise<'finished' | 'stopped'> => {
    for (const [at, line] of lines.entries()) {
      if (isStopped()) break;
      await playLine(line, at);
    }
    return isStopped() ? 'stopped' : 'finished';
  };

  const stopped = new Promise<'stopped'>((tell) => {
    stopping.signal.addEventListener(
      'abort',
      () => {
        tell('stopped');
      },
      { once: true },
    );
  });
  return {
    done: Promise.race([run(), stopped]),
    stop: () => {
      stopping.abort();
      for (const { forget } of asked.values()) forget();
      sounding?.stop();
      sounding = undefined;
      pacer.end();
    },
    pause: () => {
      pacer.pause();
    },
    resume: () => {
      pacer.resume();
    },
  };
}
