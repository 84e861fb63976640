import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { cacheFolder, inProject } from '../lib/paths.mjs';
import { hallWorld } from '../speech/hall-world.ts';

/** Files of the clips that the hall of the embedded desk may come to say and that are rendered; the others stay here. */
export async function neededClips(): Promise<readonly string[]> {
  const modelFolder = inProject('voice-models', 'kokoro');
  const clipsFolder = join(cacheFolder(), 'clips');
  const synthesizer = createSynthesizer(createKokoro(modelFolder), { modelFolder, clipsFolder });
  try {
    const world = await hallWorld(undefined);
    const clauses = world.languages.flatMap((locale) =>
      [...promptsFor(world, { ...defaultSettings, locale })].flat(),
    );
    const { stale } = await synthesizer.survey(clauses);
    const left = new Set(stale);
    return readdirSync(clipsFolder).filter((file) => file.endsWith('.opus') && !left.has(parse(file).name));
  } finally {
    await synthesizer.close();
  }
}
