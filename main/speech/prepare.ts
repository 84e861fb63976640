import { setImmediate as breath } from 'node:timers/promises';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { defaultSettings } from '#app/session/settings.ts';
import type { World } from '#app/session/world.ts';
import { promptsFor } from '#app/speech/prompts.ts';

/** Main answers touches meanwhile: no longer at a stretch than a frame of the screen. */
const sliceMs = 16;

/** All that may come to be said, nearest first, the hall's first language before the others. */
export async function promptsOf(world: World): Promise<readonly SpokenClause[]> {
  const prompts: SpokenClause[] = [];
  let begun = performance.now();
  for (const locale of world.languages) {
    for (const batch of promptsFor(world, { ...defaultSettings, locale })) {
      prompts.push(...batch);
      if (performance.now() - begun < sliceMs) continue;
      await breath();
      begun = performance.now();
    }
  }
  return prompts;
}
