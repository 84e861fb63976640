import type { FromSpeech, SenseState, ToSpeech } from '#app/bridge/speech.ts';
import type { Sound, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** The part of a MessagePort that is used; it is shared with hearing. */
export interface SpeakingPort {
  postMessage(message: ToSpeech): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromSpeech>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<FromSpeech>) => void): void;
}

/** The voice in the speech process, as if it were here, across the deaths of that process. */
export interface PortSynthesizer extends Synthesizer {
  /** A port that has come, or `undefined`: the process is lost. What was asked of the old one fails as `engine-lost`. */
  attach(port: SpeakingPort | undefined): void;
}

type Answer = Result<Sound, SynthesisFailure>;

export function createPortSynthesizer(
  onReady: (speaking: SenseState) => void = () => undefined,
): PortSynthesizer {
  const waiting = new Map<number, (answer: Answer) => void>();
  let port: SpeakingPort | undefined;
  let last = 0;

  const receive = ({ data }: MessageEvent<FromSpeech>): void => {
    switch (data.type) {
      case 'ready': {
        onReady(data.speaking);
        return;
      }
      case 'sound': {
        settle(data.id, ok({ samples: data.samples, sampleRate: data.sampleRate, origin: data.origin }));
        return;
      }
      case 'synthesis-failed': {
        settle(data.id, failed(data.code));
        return;
      }
      case 'recognition':
        return;
    }
  };
  const settle = (id: number, answer: Answer): void => {
    const answered = waiting.get(id);
    waiting.delete(id);
    answered?.(answer);
  };

  return {
    attach: (next) => {
      port?.removeEventListener('message', receive);
      port = next;
      for (const id of [...waiting.keys()]) settle(id, failed('engine-lost'));
      next?.addEventListener('message', receive);
    },
    synthesize: (clause, signal) => {
      const asked = port;
      if (signal?.aborted) return Promise.resolve(failed('aborted'));
      if (asked === undefined) return Promise.resolve(failed('engine-lost'));
      last += 1;
      const id = last;
      return new Promise((answered) => {
        waiting.set(id, answered);
        const abort = (): void => {
          if (!waiting.has(id)) return;
          asked.postMessage({ type: 'cancel', id });
          settle(id, failed('aborted'));
        };
        signal?.addEventListener('abort', abort, { once: true });
        asked.postMessage({ type: 'synthesize', id, clause });
      });
    },
    close: () => {
      port?.removeEventListener('message', receive);
      port = undefined;
      return Promise.resolve();
    },
  };
}
