import type { Hypothesis, RecognitionEvent, Utterance } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { advance, atRest } from './endpoint.ts';
import type { Endpoint, EndpointEvent } from './endpoint.ts';
import { soundKeeper } from './sound-keeper.ts';
import { WINDOW, WINDOW_MS } from './voice-activity.ts';
import type { VoiceProbe } from './voice-activity.ts';
import type { Listener } from './listener.ts';

export interface UtteranceParts {
  readonly listener: Listener;
  readonly probe: VoiceProbe;
  readonly listening: Listening;
  readonly locale: string;
  /** Waits until the engine is free. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly on: (event: RecognitionEvent) => void;
}

/** Waiting for the first word: the longest pause users asked for after a question (echokit #20). */
const WAIT_MS = 8_000;
/** Louder than this on average, and silence is noise; a quiet hall lies about 10 dB lower at a desk microphone. */
const NOISY_DBFS = -45;

/**
 * One utterance: 32 ms windows go through voice activity; a pause starts a decoding whose evidence is passed on at
 * once, and the same evidence is final if nothing more is said until patience runs out.
 */
export function hearUtterance({ listener, probe, listening, locale, inTurn, on }: UtteranceParts): Utterance {
  const times = { windowMs: WINDOW_MS, patienceMs: listening.patienceMs, waitMs: WAIT_MS };
  const sound = soundKeeper();
  let state: 'hearing' | 'deciding' | 'over' = 'hearing';
  let endpoint: Endpoint = atRest;
  /** Counts up whenever more is said, so that evidence of less is never passed on. */
  let said = 0;
  let evidence: { readonly of: number; readonly hypothesis: Promise<Hypothesis | undefined> } | undefined;
  let windows: Promise<void> = Promise.resolve();
  let rest = new Float32Array(0);

  const isOver = (): boolean => state === 'over';
  const lose = (): void => {
    if (!isOver()) on({ type: 'failed', code: 'engine-lost' });
    over();
  };
  const inBackground = (work: Promise<unknown>): void => void work.catch(lose);

  function over(): void {
    state = 'over';
    sound.forget();
  }

  function ended(): void {
    over();
    on({ type: 'ended' });
  }

  /** Evidence of all that was said so far; decoded once. */
  function decoded(): Promise<Hypothesis | undefined> {
    const of = said;
    if (evidence?.of !== of) {
      const voiced = { samples: sound.utterance(), voicedMs: endpoint.voicedMs };
      const cancelled = (): boolean => isOver() || of !== said;
      evidence = { of, hypothesis: inTurn(() => listener.hear(voiced, listening, locale, cancelled)) };
    }
    return evidence.hypothesis;
  }

  async function passOn(): Promise<void> {
    const of = said;
    const hypothesis = await decoded();
    if (hypothesis && state === 'hearing' && of === said)
      on({ type: 'hypothesis', hypothesis, final: false });
  }

  async function decide(): Promise<void> {
    state = 'deciding';
    const hypothesis = await decoded();
    if (isOver()) return;
    if (hypothesis) on({ type: 'hypothesis', hypothesis, final: true });
    ended();
  }

  function giveUp(): void {
    on({ type: 'no-speech', noisy: sound.backgroundDb() > NOISY_DBFS });
    ended();
  }

  function react(event: EndpointEvent): void {
    if (event === 'speech-start') on({ type: 'speech-start' });
    else if (event === 'resumed') said += 1;
    else if (event === 'pause') inBackground(passOn());
    else if (event === 'end') inBackground(decide());
    else giveUp();
  }

  async function hearWindow(window: Float32Array): Promise<void> {
    if (state !== 'hearing') return;
    const step = advance(endpoint, await probe.probability(window), times);
    if (isOver()) return;
    endpoint = step.state;
    sound.keep(window, endpoint.silenceMs === 0, endpoint.speaking);
    if (step.event) react(step.event);
  }

  inBackground(inTurn(() => listener.prepare(listening, locale)));

  return {
    push(block) {
      if (state !== 'hearing') return;
      const joined = new Float32Array(rest.length + block.length);
      joined.set(rest);
      joined.set(block, rest.length);
      let at = 0;
      for (; at + WINDOW <= joined.length; at += WINDOW) {
        const window = joined.slice(at, at + WINDOW);
        windows = windows.then(() => hearWindow(window)).catch(lose);
      }
      rest = joined.slice(at);
    },
    stop() {
      windows = windows
        .then(async () => {
          if (state !== 'hearing') return;
          if (endpoint.speaking) await decide();
          else giveUp();
        })
        .catch(lose);
    },
    abort: over,
  };
}
