import type { Hypothesis, RecognitionEvent, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { rmsOf } from './level.ts';
import { hearUtterance } from './utterance.ts';
import type { Listener } from './listener.ts';

export interface FakeHearing {
  readonly locales: readonly string[];
  /** What a loud sound is taken for: words, as if they had been said clearly. */
  readonly said: () => string;
}

/** Louder is a voice: −40 dBFS. */
const VOICE_RMS = 0.01;
/** What phrases score that were said, and that were not; as the native engine scores clear speech. */
const SAID = { score: 1, likelihood: -0.2 };
const NOT_SAID = { score: -3, likelihood: -6 };

/** Hears whatever it is told to, with the endpointing of the real engine: for walks, drills and tests without models. */
export function fakeRecognizer({ locales, said }: FakeHearing): Recognizer {
  let current: Utterance | undefined;
  return {
    engine: 'fake',
    listen(listening: Listening, locale: string, on: (event: RecognitionEvent) => void) {
      current?.abort();
      if (!locales.includes(locale)) {
        queueMicrotask(() => {
          on({ type: 'failed', code: 'language-not-served' });
        });
        return { push: () => undefined, stop: () => undefined, abort: () => undefined };
      }
      const probe = {
        probability: (window: Float32Array) => Promise.resolve(rmsOf(window) > VOICE_RMS ? 1 : 0),
      };
      current = hearUtterance({
        listener: listenerFor(said),
        probe,
        listening,
        locale,
        inTurn: (work) => work(),
        on,
      });
      return current;
    },
    close() {
      current?.abort();
      return Promise.resolve();
    },
  };
}

const listenerFor = (said: () => string): Listener => ({
  prepare: () => Promise.resolve(),
  hear: ({ voicedMs }, listening) => Promise.resolve(clearly(said(), listening, voicedMs)),
});

/** The evidence of words said clearly. */
export function clearly(text: string, { phrases, digits }: Listening, voicedMs = 800): Hypothesis {
  const scores = phrases.flatMap(({ say }, phrase) =>
    say.map((words, i) => ({ phrase, say: i, ...(words === text ? SAID : NOT_SAID) })),
  );
  const isNumber = digits !== undefined && /^\d+$/.test(text);
  return {
    text,
    confidence: 0.9,
    scores: scores.sort((a, b) => b.score - a.score),
    freeScore: -0.1,
    ...(isNumber && { digits: { text, confidence: 0.9 } }),
    voicedMs,
  };
}
