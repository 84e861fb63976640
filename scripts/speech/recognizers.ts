import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chooseEngines, earsOf, type EngineChoice, type EngineRow, type Found } from '#app/engines.ts';
import { locales } from '#app/locale.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { enginesOf } from '#renderer/hearing/engines.ts';
import { hasVoskModel, voskInNode } from './vosk-in-node.ts';

const models = join(import.meta.dirname, '..', '..', 'voice-models');

/** `auto`: as the kiosk chooses, language by language; else that engine only. */
export const engineNames = ['auto', 'native', 'vosk'] as const;
export type EngineName = (typeof engineNames)[number];

/** The kiosk's recognisers without a window, as one, and which engine hears which language. */
export async function openRecognizers(
  wanted: EngineName,
): Promise<{ readonly recognizer: Recognizer; readonly choices: readonly EngineChoice[] }> {
  const native =
    wanted === 'vosk'
      ? undefined
      : await openNativeRecognizer({ models, threads: Math.max(1, availableParallelism() - 1) });
  const find = ({ engine, model }: EngineRow): Found => {
    if (wanted !== 'auto' && engine !== wanted) return { lacks: 'language-not-served' };
    if (engine === 'native')
      return native?.ok ? { edition: '' } : { lacks: native?.error ?? 'model-missing' };
    return hasVoskModel(model) ? { edition: '' } : { lacks: 'model-missing' };
  };
  const choices = chooseEngines(locales, find);
  const ears = earsOf(choices);
  const engines = enginesOf(() => ears, voskInNode);
  if (native?.ok) engines.attach(native.value);
  const { together } = engines;
  return {
    choices,
    recognizer: {
      ...together,
      async close() {
        await together.close();
        if (native?.ok) await native.value.close();
      },
    },
  };
}
