/** Where speech begins, pauses and ends, from the voice probability of each 32 ms window. */
export interface Endpoint {
  readonly speaking: boolean;
  /** Consecutive voiced windows, while not yet speaking. */
  readonly run: number;
  /** Of this utterance so far, in milliseconds. */
  readonly voicedMs: number;
  readonly silenceMs: number;
  readonly elapsedMs: number;
}

export type EndpointEvent = 'speech-start' | 'resumed' | 'pause' | 'end' | 'no-speech';

export interface EndpointTimes {
  readonly windowMs: number;
  /** Silence that ends the utterance. */
  readonly patienceMs: number;
  /** Waiting for the first word. */
  readonly waitMs: number;
}

export const atRest: Endpoint = { speaking: false, run: 0, voicedMs: 0, silenceMs: 0, elapsedMs: 0 };

// Silero's own defaults: a voice starts above 0.5 and goes on above 0.35.
const VOICE = 0.5;
const STILL_VOICE = 0.35;
/** Two windows in a row: a click is one, the shortest answer (对) is five. */
const WINDOWS_TO_START = 2;
/** Stops within Mandarin words last up to 150 ms; after 190 ms a clause may be over and decoding begins. */
export const PAUSE_MS = 190;
/** Longer than patience would be 30 s of sound; what is heard by then must do. */
export const LONGEST_MS = 28_000;

export function advance(
  state: Endpoint,
  probability: number,
  { windowMs, patienceMs, waitMs }: EndpointTimes,
): { readonly state: Endpoint; readonly event?: EndpointEvent } {
  const elapsedMs = state.elapsedMs + windowMs;
  const voiced = probability >= (state.speaking && state.silenceMs === 0 ? STILL_VOICE : VOICE);
  if (!state.speaking) {
    const run = voiced ? state.run + 1 : 0;
    if (run >= WINDOWS_TO_START)
      return {
        state: { speaking: true, run, voicedMs: run * windowMs, silenceMs: 0, elapsedMs },
        event: 'speech-start',
      };
    const waiting = { ...state, run, elapsedMs };
    return elapsedMs >= waitMs && run === 0 ? { state: waiting, event: 'no-speech' } : { state: waiting };
  }
  if (voiced) {
    const next = { ...state, voicedMs: state.voicedMs + windowMs, silenceMs: 0, elapsedMs };
    if (elapsedMs >= LONGEST_MS) return { state: next, event: 'end' };
    return state.silenceMs >= PAUSE_MS ? { state: next, event: 'resumed' } : { state: next };
  }
  const silenceMs = state.silenceMs + windowMs;
  const next = { ...state, silenceMs, elapsedMs };
  if (silenceMs >= patienceMs || elapsedMs >= LONGEST_MS) return { state: next, event: 'end' };
  const pauses = silenceMs >= PAUSE_MS && state.silenceMs < PAUSE_MS;
  return pauses ? { state: next, event: 'pause' } : { state: next };
}
