import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SenseState } from '#app/bridge/speech.ts';
import { chooseEngines, earsOf, type EngineRow, type Ears, type Found } from '#app/engines.ts';
import type { Locale } from '#app/locale.ts';
import type { Log } from '#app/log.ts';
import type { RecognitionFailure } from '#app/ports/recognizer.ts';

/** What a Vosk model is served as; set-up makes both (voice-models/README.md). */
export const voskModelFiles = ['model.tar.gz', 'words.txt'] as const;

/** Which engine hears which language just now. Logged where it changed. */
export function followEars(
  languages: readonly Locale[],
  modelsFolder: string,
  log: Log,
): (native: SenseState) => Ears {
  const told = new Map<Locale, string>();
  return (native) => {
    const choices = chooseEngines(languages, (row) => find(row, native, modelsFolder));
    for (const { locale, served, passed } of choices) {
      const fields = {
        locale,
        engine: served === undefined ? 'none' : `${served.engine} ${served.model}`,
        passed: passed.map(({ engine, why }) => `${engine}: ${why}`).join(', '),
      };
      const line = JSON.stringify(fields);
      if (told.get(locale) !== line) log('hearing.engine', fields);
      told.set(locale, line);
    }
    return earsOf(choices);
  };
}

function find({ engine, model, locale }: EngineRow, native: SenseState, modelsFolder: string): Found {
  if (engine === 'native') {
    if (native.locales.includes(locale)) return { edition: '' };
    // Of hearing only these can be; the type is shared with speaking.
    return { lacks: (native.trouble as RecognitionFailure | undefined) ?? 'language-not-served' };
  }
  const [archive, words] = voskModelFiles.map((file) => join(modelsFolder, model, file));
  if (archive === undefined || words === undefined || !existsSync(archive) || !existsSync(words))
    return { lacks: 'model-missing' };
  const { size, mtimeMs } = statSync(archive);
  // The page keeps the unpacked model under its address: another file must have another one.
  return { edition: `${size.toString(36)}-${Math.trunc(mtimeMs / 1_000).toString(36)}` };
}
