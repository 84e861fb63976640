import type { FromSpeech, SenseState, ToSpeech } from '#app/bridge/speech.ts';
import type { RecognitionFailure, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import type { Synthesizer } from '#app/ports/synthesizer.ts';
import type { Result } from '#app/result.ts';
import { createIdleness, type Idleness } from './idleness.ts';
import { toSpeech } from './messages.ts';

/** A page's end of the line: Electron's port, Node's, or a test's. */
export interface PagePort {
  post(message: FromSpeech): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

/** What the process can do. Both are asked for each time, so that what set-up brings later is found. */
export interface Senses {
  readonly recognizer: () => Promise<Result<Recognizer, RecognitionFailure>>;
  readonly synthesizer: Synthesizer;
  /** Rendering ahead rests while someone is heard. */
  readonly idleness?: Idleness;
  readonly state: () => Promise<{ readonly hearing: SenseState; readonly speaking: SenseState }>;
}

/** Serves one page until its port closes. `refused` is told of each message that is not ours; it holds no content. */
export function serveSpeech(port: PagePort, senses: Senses, refused: () => void): void {
  const speaking = new Map<number, AbortController>();
  let hearing: { readonly id: number; utterance?: Utterance; readonly waiting: ToSpeech[] } | undefined;
  const idleness = senses.idleness ?? createIdleness();
  let closed = false;
  let heardOut = (): void => undefined;
  const post = (message: FromSpeech): void => {
    if (!closed) port.post(message);
  };

  const synthesize = async ({ id, clause }: Extract<ToSpeech, { type: 'synthesize' }>): Promise<void> => {
    const controller = new AbortController();
    speaking.set(id, controller);
    try {
      const sound = await senses.synthesizer.synthesize(clause, controller.signal);
      if (sound.ok) post({ type: 'sound', id, ...sound.value });
      else post({ type: 'synthesis-failed', id, code: sound.error });
    } catch {
      post({ type: 'synthesis-failed', id, code: 'engine-lost' });
    } finally {
      speaking.delete(id);
    }
  };

  const listen = async ({ id, listening, locale }: Extract<ToSpeech, { type: 'listen' }>): Promise<void> => {
    hearing?.utterance?.abort();
    heardOut();
    const mine: NonNullable<typeof hearing> = { id, waiting: [] };
    hearing = mine;
    const recognizer = await senses.recognizer().catch(() => undefined);
    // Another question was asked, or the page went, while the model was loading.
    if (hearing !== mine) return;
    if (!recognizer?.ok) {
      post({ type: 'recognition', id, event: { type: 'failed', code: recognizer?.error ?? 'engine-lost' } });
      return;
    }
    mine.utterance = recognizer.value.listen(listening, locale, (event) => {
      if (event.type === 'speech-start') {
        heardOut();
        heardOut = idleness.begin();
      } else if (event.type !== 'hypothesis' || event.final) heardOut();
      post({ type: 'recognition', id, event });
    });
    for (const message of mine.waiting.splice(0)) toUtterance(mine.utterance, message);
  };

  port.onMessage((raw) => {
    const message = toSpeech(raw);
    if (message === undefined) {
      refused();
      return;
    }
    switch (message.type) {
      case 'listen':
        return void listen(message);
      case 'audio':
      case 'stop':
      case 'abort':
        if (message.id !== hearing?.id) return;
        if (message.type === 'abort') heardOut();
        if (hearing.utterance) toUtterance(hearing.utterance, message);
        else hearing.waiting.push(message);
        return;
      case 'synthesize':
        return void synthesize(message);
      case 'cancel':
        return speaking.get(message.id)?.abort();
    }
  });
  port.onClose(() => {
    closed = true;
    heardOut();
    hearing?.utterance?.abort();
    hearing = undefined;
    for (const controller of speaking.values()) controller.abort();
  });
  void senses.state().then((state) => {
    post({ type: 'ready', ...state });
  });
}

function toUtterance(utterance: Utterance, message: ToSpeech): void {
  if (message.type === 'audio') utterance.push(message.samples);
  else if (message.type === 'stop') utterance.stop();
  else if (message.type === 'abort') utterance.abort();
}
