import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognitionEvent, RecognitionFailure, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import { failed, ok } from '#app/result.ts';
import type { Result } from '#app/result.ts';
import type { Listening } from '#app/turn/listening.ts';
import { hearUtterance } from './utterance.ts';
import { openVoiceActivity } from './voice-activity.ts';
import { listenWith } from './whisper/listener.ts';
import { openWhisper, whisperFiles } from './whisper/model.ts';
import { whisperLocales } from './whisper/prompt.ts';

export interface NativeOptions {
  /** The folder that holds `whisper-base/` and `silero-vad/`. */
  readonly models: string;
  /** For the heavy sessions. On a busy machine a thread a core is slower than one less (measured). */
  readonly threads: number;
}

const VOICE_ACTIVITY = join('silero-vad', 'silero_vad_v6.onnx');
const WHISPER = 'whisper-base';

/** Languages the native engine hears. */
export const nativeLocales = whisperLocales;

/** Whisper and Silero on onnxruntime, for a utility process or plain Node. Loading takes about a second. */
export async function openNativeRecognizer({
  models,
  threads,
}: NativeOptions): Promise<Result<Recognizer, RecognitionFailure>> {
  const needed = [VOICE_ACTIVITY, ...whisperFiles.map((file) => join(WHISPER, file))];
  if (!needed.every((file) => existsSync(join(models, file)))) return failed('model-missing');
  try {
    const activity = await openVoiceActivity(join(models, VOICE_ACTIVITY));
    const whisper = await openWhisper(join(models, WHISPER), threads);
    const listener = await listenWith(whisper);
    // One thing at a time: two decodings at once would both be late.
    let busy: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = busy.then(work);
      busy = done.catch(() => undefined);
      return done;
    };
    let current: Utterance | undefined;
    return ok({
      engine: 'native',
      listen(listening: Listening, locale: string, on: (event: RecognitionEvent) => void) {
        current?.abort();
        if (!nativeLocales.includes(locale)) {
          queueMicrotask(() => {
            on({ type: 'failed', code: 'language-not-served' });
          });
          return deaf;
        }
        current = hearUtterance({ listener, probe: activity.start(), listening, locale, inTurn, on });
        return current;
      },
      async close() {
        current?.abort();
        await busy;
        await Promise.all([activity.close(), whisper.close()]);
      },
    });
  } catch {
    // The files are there, so what onnxruntime or JSON refused is damaged.
    return failed('model-damaged');
  }
}

const deaf: Utterance = { push: () => undefined, stop: () => undefined, abort: () => undefined };
