import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SenseState } from '#app/bridge/speech.ts';
import type { RecognitionFailure, Recognizer } from '#app/ports/recognizer.ts';
import type { Result } from '#app/result.ts';
import { nativeLocales, openNativeRecognizer } from './recognition/native.ts';
import { createIdleness } from './idleness.ts';
import type { Senses } from './serve.ts';
import type { Engine } from './synthesis/engine.ts';
import { createSynthesizer, type KeepingSynthesizer } from './synthesis/synthesizer.ts';
import { voiceRows } from './synthesis/voices.ts';

export interface SensesOptions {
  /** Holds `kokoro/`, `whisper-base/`, `silero-vad/`. */
  readonly modelsFolder: string;
  readonly clipsFolder: string;
  /** The hall's own recordings, if it has any. */
  readonly packFolder?: string;
  readonly engine: Engine;
}

/** Hearing and speaking with the models that are there. Needs no Electron. */
export function createSenses({
  modelsFolder,
  clipsFolder,
  packFolder,
  engine,
}: SensesOptions): Senses & { readonly synthesizer: KeepingSynthesizer } {
  const idleness = createIdleness();
  let opening: Promise<Result<Recognizer, RecognitionFailure>> | undefined;
  const recognizer = async (): Promise<Result<Recognizer, RecognitionFailure>> => {
    // One core is left to the page (speech.md: two busy threads on two cores are slower than one).
    opening ??= openNativeRecognizer({
      models: modelsFolder,
      threads: Math.max(1, availableParallelism() - 1),
    });
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
  return {
    recognizer,
    idleness,
    synthesizer: createSynthesizer(engine, {
      modelFolder: join(modelsFolder, 'kokoro'),
      clipsFolder,
      ...(packFolder === undefined ? {} : { packFolder }),
      idleness,
    }),
    state: async () => {
      const [hearing, speaking] = await Promise.all([recognizer(), engine.load()]);
      return {
        hearing: senseState('native', nativeLocales, hearing),
        speaking: senseState(engine.name, voiceRows.map(({ locale }) => locale), speaking), // prettier-ignore
      };
    },
  };
}

function senseState(
  engine: string,
  locales: readonly string[],
  opened: Result<unknown, NonNullable<SenseState['trouble']>>,
): SenseState {
  return opened.ok ? { engine, locales } : { engine, locales: [], trouble: opened.error };
}
