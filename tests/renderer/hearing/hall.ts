import { choiceId } from '#app/ids.ts';
import type { Hypothesis, RecognitionEvent, Recognizer } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';
import { Microphone } from '#renderer/hearing/microphone.ts';
import type { SourceListener } from '#renderer/hearing/audio-source.ts';

export const listening: Listening = {
  mode: 'choice',
  phrases: [{ answer: { type: 'choice', id: choiceId('lamp') }, say: ['路灯不亮'] }],
  patienceMs: 2_500,
};

export const hypothesis = (text: string): Hypothesis => ({
  text,
  confidence: 0.8,
  scores: text === '' ? [] : [{ phrase: 0, say: 0, score: 1, likelihood: -0.2 }],
  freeScore: -0.3,
  voicedMs: 700,
});

interface HallMicrophone {
  readonly microphone: Microphone;
  /** A block of 64 ms, all of one value. */
  hears(value: number): void;
  unplug(): void;
  plugIn(): void;
}

/** A microphone that can be plugged in, unplugged and forbidden. */
export function microphoneInHall(state: 'there' | 'missing' | 'forbidden' = 'there'): HallMicrophone {
  let now = state;
  let source: SourceListener | undefined;
  let devicesChanged: () => void = () => undefined;
  const microphone = new Microphone({
    open: (listener) => {
      if (now === 'missing') return Promise.reject(new DOMException('none', 'NotFoundError'));
      if (now === 'forbidden') return Promise.reject(new DOMException('no', 'NotAllowedError'));
      source = listener;
      return Promise.resolve({ close: () => (source = undefined) });
    },
    onDevicesChanged: (listener) => (devicesChanged = listener),
  });
  return {
    microphone,
    hears: (value: number) => source?.onBlock(new Float32Array(1_024).fill(value)),
    unplug: () => {
      now = 'missing';
      source?.onLost();
    },
    plugIn: () => {
      now = 'there';
      devicesChanged();
    },
  };
}

interface HallEngine {
  readonly recognizer: Recognizer;
  readonly begun: readonly { readonly listening: Listening; readonly locale: string }[];
  readonly pushed: readonly Float32Array[];
  readonly done: readonly string[];
  says(event: RecognitionEvent): void;
}

/** A recogniser that says what the test tells it to, and remembers what it was given. */
export function engineInHall(): HallEngine {
  const begun: { readonly listening: Listening; readonly locale: string }[] = [];
  const pushed: Float32Array[] = [];
  const done: string[] = [];
  let on: (event: RecognitionEvent) => void = () => undefined;
  const recognizer: Recognizer = {
    engine: 'fake',
    listen: (wanted, locale, listener) => {
      begun.push({ listening: wanted, locale });
      on = listener;
      return {
        push: (block) => void pushed.push(block),
        stop: () => void done.push('stop'),
        abort: () => void done.push('abort'),
      };
    },
    close: () => Promise.resolve(),
  };
  return {
    recognizer,
    begun,
    pushed,
    done,
    says: (event: RecognitionEvent) => {
      on(event);
    },
  };
}

/** Lets promises that are settled take effect. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
