import type { FromSpeech, ToSpeech } from '#app/bridge/speech.ts';
import type { RecognitionEvent, Recognizer } from '#app/ports/recognizer.ts';

/** The part of a MessagePort that is used. */
export interface SpeechPort {
  postMessage(message: ToSpeech): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromSpeech>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<FromSpeech>) => void): void;
}

/** The recogniser in the speech process, as if it were here. The port is shared with speaking and stays open. */
export function portRecognizer(port: SpeechPort): Recognizer {
  let last = 0;
  let current: { readonly id: number; readonly on: (event: RecognitionEvent) => void } | undefined;

  const receive = ({ data }: MessageEvent<FromSpeech>): void => {
    // What comes late belongs to an utterance that was aborted.
    if (data.type !== 'recognition' || data.id !== current?.id) return;
    const { on } = current;
    if (data.event.type === 'ended' || data.event.type === 'failed') current = undefined;
    on(data.event);
  };
  port.addEventListener('message', receive);

  return {
    engine: 'native',
    listen(listening, locale, on) {
      if (current) port.postMessage({ type: 'abort', id: current.id });
      last += 1;
      const id = last;
      current = { id, on };
      const isCurrent = (): boolean => current?.id === id;
      port.postMessage({ type: 'listen', id, listening, locale });
      return {
        push(samples) {
          if (isCurrent()) port.postMessage({ type: 'audio', id, samples });
        },
        stop() {
          if (isCurrent()) port.postMessage({ type: 'stop', id });
        },
        abort() {
          if (!isCurrent()) return;
          current = undefined;
          port.postMessage({ type: 'abort', id });
        },
      };
    },
    close() {
      if (current) port.postMessage({ type: 'abort', id: current.id });
      current = undefined;
      port.removeEventListener('message', receive);
      return Promise.resolve();
    },
  };
}
