import type { Locale } from '#app/locale.ts';
import type { RecognitionEvent, RecognitionFailure, Recognizer, Utterance } from '#app/ports/recognizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { lexiconOf } from './lexicon.ts';
import { openVosk, type Timer, type VoskFiles, type VoskLine, type VoskWorker } from './line.ts';
import { hearWithVosk, type VoskModel } from './utterance.ts';
import { voiceGate } from './voiced.ts';

export interface VoskOptions extends VoskFiles, Timer {
  readonly locale: Locale;
  /** Whether the model has a word for anything else (a property of its row). */
  readonly rejects: boolean;
  readonly openWorker: () => VoskWorker;
  /** The words of the model, a word a line; undefined where they are not there. */
  readonly readWords: () => Promise<string | undefined>;
}

/** The next visitor may speak it, too; after two minutes its 800 MB are given back. */
const UNUSED_MS = 120_000;

/** Vosk, loaded when first listened to. Whatever becomes of its worker, the next utterance gets a fresh one. */
export function voskRecognizer(options: VoskOptions): Recognizer {
  const gate = voiceGate();
  let opening: Promise<Result<VoskModel, RecognitionFailure>> | undefined;
  let line: VoskLine | undefined;
  let current: Utterance | undefined;
  let forgetUnused = (): void => undefined;

  const drop = (): void => {
    opening = undefined;
    line?.close();
    line = undefined;
  };
  const load = async (): Promise<Result<VoskModel, RecognitionFailure>> => {
    const words = await options.readWords().catch(() => undefined);
    if (words === undefined) return failed('model-missing');
    const opened = await openVosk(options.openWorker(), options, options, drop);
    return opened.ok ? ok({ line: opened.value, lexicon: lexiconOf(words) }) : opened;
  };
  const model = (): NonNullable<typeof opening> => {
    if (opening) return opening;
    const mine = load().then((opened) => {
      const wanted = opening === mine;
      // What could not be opened is tried again with the next utterance.
      if (!opened.ok) opening = wanted ? undefined : opening;
      else if (wanted) ({ line } = opened.value);
      else opened.value.line.close();
      return opened;
    });
    opening = mine;
    return mine;
  };

  return {
    engine: 'vosk',
    listen(listening, locale, on: (event: RecognitionEvent) => void) {
      current?.abort();
      forgetUnused();
      forgetUnused = options.later(drop, UNUSED_MS);
      if (locale !== options.locale) {
        queueMicrotask(() => {
          on({ type: 'failed', code: 'language-not-served' });
        });
        return deaf;
      }
      current = hearWithVosk({ ...options, model: model(), gate, listening, locale: options.locale, on });
      return current;
    },
    close() {
      current?.abort();
      forgetUnused();
      drop();
      return Promise.resolve();
    },
  };
}

const deaf: Utterance = { push: () => undefined, stop: () => undefined, abort: () => undefined };
