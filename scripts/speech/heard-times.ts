import type { Snapshot } from '#app/bridge/snapshot.ts';
import { audienceOf } from '#app/speech/output.ts';
import { utterancesOf } from '#app/speech/utterances.ts';

/** One sound as it left the page; times in milliseconds of the wall clock. */
export interface Sound {
  readonly at: number;
  readonly ms: number;
  readonly stoppedAt?: number;
}
/** Words marked in the caption. */
export interface Caption {
  readonly at: number;
  readonly text: string;
}
/** A turn that was to be spoken. */
export interface Shown {
  readonly at: number;
  readonly snapshot: Snapshot;
}

/** All that was noted while residents were at the machine. */
export interface Noted {
  readonly spoken: readonly Shown[];
  readonly sounds: readonly Sound[];
  readonly captions: readonly Caption[];
  /** When a finger was lifted. */
  readonly touches: readonly number[];
}

/** What a resident could have measured with a stop-watch, in milliseconds. */
export interface HeardTimes {
  /** From the end of what comes before, and its pause, to what no clip can hold. */
  readonly liveGaps: readonly number[];
  readonly clipGaps: readonly number[];
  /** From a finger, or else from what came back of the world, to the first sound of the new question. */
  readonly firstSounds: readonly number[];
  /** From a sound to its words being marked in the caption; early is negative. */
  readonly captionLags: readonly number[];
  /** From a finger to silence. */
  readonly stops: readonly number[];
  /** What was late, by its kind; no words. */
  readonly late: readonly string[];
}

/** A turn comes this soon after the finger that it answers, or it answers something else. */
const answeredMs = 1_000;
/** Words marked further from a sound than this belong to another time they are said. */
const sameTimeMs = 1_500;
const lateMs = 200;

interface Line {
  readonly caption?: string;
  readonly keep: boolean;
  readonly pauseAfterMs: number;
}

/** Each turn's sounds beside the clauses it should have. */
export function heardTimes({ spoken, sounds, captions, touches }: Noted): HeardTimes {
  const late: string[] = [];
  const noted = (what: string, turn: string, ms: number): number => {
    if (ms > lateMs) late.push(`${turn.split(':')[0] ?? ''}: ${what}, ${Math.round(ms)} ms`);
    return ms;
  };
  const firstSounds: number[] = [];
  const [liveGaps, clipGaps, captionLags]: [number[], number[], number[]] = [[], [], []];
  const asked = spoken.filter((one) => !isNews(one));
  for (const [index, { at, snapshot }] of asked.entries()) {
    const { turn } = snapshot;
    const until = asked[index + 1]?.at ?? Infinity;
    const mine = sounds
      .filter((sound) => sound.at >= at && sound.at < until)
      // Cut short, and something follows: it was still of the turn before.
      .filter(({ stoppedAt }, nth, all) => stoppedAt === undefined || nth === all.length - 1);
    const news = spoken.filter((one) => isNews(one) && one.at >= at && one.at < until);
    const lines = [snapshot, ...news.map((one) => one.snapshot)].flatMap(linesOf);
    const finger = touches.findLast((touch) => touch <= at);
    const begun = finger !== undefined && at - finger < answeredMs ? finger : at;
    const [first] = mine;
    if (first) firstSounds.push(noted('its first sound', turn.id, first.at - begun));
    mine.forEach((sound, place) => {
      const [line, before, previous] = [lines[place], lines[place - 1], mine[place - 1]];
      const marked = captions
        .filter(({ text }) => text.trim() === line?.caption?.trim())
        .map((caption) => caption.at - sound.at)
        .toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
      if (marked !== undefined && Math.abs(marked) < sameTimeMs)
        captionLags.push(noted(`caption of clause ${place}`, turn.id, marked));
      if (!line || !before || !previous || previous.stoppedAt !== undefined) return;
      const gap = sound.at - (previous.at + previous.ms) - before.pauseAfterMs;
      const [gaps, kind] = line.keep ? [clipGaps, 'clip'] : [liveGaps, 'live'];
      gaps.push(noted(`before clause ${place}, ${kind}`, turn.id, gap));
    });
  }
  return { liveGaps, clipGaps, firstSounds, captionLags, stops: stopsOf(sounds, touches), late };
}

/** What the printer has to say waits until the number has been read out (`renderer/senses.ts`). */
const isNews = ({ snapshot: { turn } }: Shown): boolean =>
  turn.kind === 'guided' && turn.scene === 'done' && turn.brief === 'closure';

/** A chime goes right before its words. */
const linesOf = ({ turn, settings }: Snapshot): readonly Line[] =>
  utterancesOf(turn, settings.locale, audienceOf('loudspeaker', settings)).flatMap(
    ({ clauses, pauseAfterMs, earcon }) => [
      ...(earcon === undefined ? [] : [{ keep: true, pauseAfterMs: 0 }]),
      ...clauses.map((clause, place) => ({
        ...clause,
        pauseAfterMs: place === clauses.length - 1 ? pauseAfterMs : clause.pauseAfterMs,
      })),
    ],
  );

/** Sounds that a finger cut short. */
const stopsOf = (sounds: readonly Sound[], touches: readonly number[]): readonly number[] =>
  sounds.flatMap(({ at, ms, stoppedAt }) => {
    if (stoppedAt === undefined || stoppedAt >= at + ms) return [];
    const finger = touches.findLast((touch) => touch <= stoppedAt);
    return finger !== undefined && stoppedAt - finger < answeredMs ? [stoppedAt - finger] : [];
  });
