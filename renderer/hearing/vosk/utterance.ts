import type { Locale } from '#app/locale.ts';
import type { RecognitionEvent, RecognitionFailure, Utterance } from '#app/ports/recognizer.ts';
import type { Result } from '#app/result.ts';
import type { Listening } from '#app/turn/listening.ts';
import { hypothesisOf, isWhole } from './evidence.ts';
import { grammarOf, knownSays, UNKNOWN, type Lexicon } from './lexicon.ts';
import type { VoskDecoding, VoskLine } from './line.ts';
import { WINDOW, WINDOW_MS, type VoiceGate } from './voiced.ts';

/** The model, once it is loaded. */
export interface VoskModel {
  readonly line: VoskLine;
  readonly lexicon: Lexicon;
}

export interface UtteranceParts {
  readonly model: Promise<Result<VoskModel, RecognitionFailure>>;
  readonly gate: VoiceGate;
  readonly listening: Listening;
  readonly locale: Locale;
  readonly rejects: boolean;
  readonly on: (event: RecognitionEvent) => void;
}

/** A click is one window, the shortest answer (네) five. */
const WINDOWS_TO_START = 3;
/** Half a second from before the voice was noticed: a soft beginning is heard, too. */
const PRE_ROLL_WINDOWS = 16;
/** Vosk's own end of an utterance is half a second of silence; stops within words are shorter. */
const PAUSE_MS = 600;
// As the native engine waits.
const WAIT_MS = 8_000;
const LONGEST_MS = 28_000;

/**
 * One utterance. Sound goes to the decoder only while somebody speaks. At a pause the words are passed on; they are
 * final if they are a whole phrase, else when patience has run out.
 */
export function hearWithVosk(parts: UtteranceParts): Utterance {
  const { model, gate, listening, locale } = parts;
  let aborted = false;
  /** Never while sound is being handed over: whoever gives up just then hears nothing more. */
  const on = (event: RecognitionEvent): void => {
    queueMicrotask(() => {
      if (!aborted) parts.on(event);
    });
  };
  let state: 'waiting' | 'speaking' | 'deciding' | 'over' = 'waiting';
  let rest = new Float32Array(0);
  let recent: Float32Array[] = [];
  let elapsedMs = 0;
  let run = 0;
  let voicedMs = 0;
  let silenceMs = 0;
  const isOver = (): boolean => state === 'over';
  const listens = (): boolean => state === 'waiting' || state === 'speaking';

  /** Loading, decoding and deciding happen one after the other, in the order of the sound. */
  let work: Promise<void> = Promise.resolve();
  let decoding: VoskDecoding | undefined;
  let says: ReturnType<typeof knownSays> = [];
  let forced = false;
  const then = (next: (decoding: VoskDecoding) => void | Promise<void>): void => {
    work = work.then(async () => {
      if (!isOver() && decoding) await next(decoding);
    });
  };
  work = model.then((opened) => {
    if (isOver()) return;
    if (!opened.ok) {
      over();
      on({ type: 'failed', code: opened.error });
      return;
    }
    const { line, lexicon } = opened.value;
    const free = listening.mode === 'dictation';
    const rejects = parts.rejects && lexicon.has(UNKNOWN);
    forced = !free && !rejects;
    says = knownSays(listening, locale, lexicon);
    if (free || says.length > 0) decoding = line.begin(free ? undefined : grammarOf(says, rejects));
  });

  function over(): void {
    state = 'over';
    recent = [];
    rest = new Float32Array(0);
    decoding?.end();
    decoding = undefined;
  }

  function giveUp(): void {
    const { noisy } = gate;
    over();
    on({ type: 'no-speech', noisy });
    on({ type: 'ended' });
  }

  function start(): void {
    state = 'speaking';
    voicedMs = run * WINDOW_MS;
    on({ type: 'speech-start' });
    for (const window of recent.splice(0)) feed(window);
  }

  const feed = (window: Float32Array): void => {
    then((into) => {
      into.push(window);
    });
  };

  /** Passes on what was said so far; `last` when no more is awaited. */
  function tell(last: boolean): void {
    if (last) state = 'deciding';
    const heardMs = voicedMs;
    then(async (from) => {
      const words = await from.words();
      if (isOver()) return;
      if (words === undefined) {
        over();
        on({ type: 'failed', code: 'engine-lost' });
        return;
      }
      // More was said meanwhile: this is not all of it.
      if (!last && voicedMs !== heardMs) return;
      const final = last || isWhole(words, says);
      const hypothesis = hypothesisOf(words, says, locale, heardMs, forced);
      if (final) over();
      // What became no word at all was none.
      if (words === '') {
        if (final) on({ type: 'no-speech', noisy: true });
      } else on({ type: 'hypothesis', hypothesis, final });
      if (final) on({ type: 'ended' });
    });
    // Nothing of the vocabulary is known to the model: whatever was said, none of it was heard.
    if (last) work = work.then(() => (isOver() ? undefined : giveUp()));
  }

  function hearWindow(window: Float32Array): void {
    elapsedMs += WINDOW_MS;
    const voiced = gate.voiced(window);
    if (state === 'waiting') {
      recent = [...recent, window].slice(-PRE_ROLL_WINDOWS);
      run = voiced ? run + 1 : 0;
      if (run >= WINDOWS_TO_START) start();
      else if (elapsedMs >= WAIT_MS && run === 0) giveUp();
      return;
    }
    feed(window);
    const before = silenceMs;
    silenceMs = voiced ? 0 : silenceMs + WINDOW_MS;
    if (voiced) voicedMs += WINDOW_MS;
    if (silenceMs >= listening.patienceMs || elapsedMs >= LONGEST_MS) tell(true);
    else if (silenceMs >= PAUSE_MS && before < PAUSE_MS) tell(false);
  }

  return {
    push(block) {
      if (!listens()) return;
      const joined = new Float32Array(rest.length + block.length);
      joined.set(rest);
      joined.set(block, rest.length);
      let at = 0;
      for (; at + WINDOW <= joined.length && listens(); at += WINDOW)
        hearWindow(joined.slice(at, at + WINDOW));
      rest = joined.slice(at);
    },
    stop() {
      if (state === 'waiting') giveUp();
      else if (state === 'speaking') tell(true);
    },
    abort() {
      aborted = true;
      over();
    },
  };
}
