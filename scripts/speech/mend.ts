import { join } from 'node:path';
import type { Locale } from '#app/locale.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { clipKey, createClipStore, fingerprint } from '#main/speech/synthesis/clips.ts';
import type { Engine } from '#main/speech/synthesis/engine.ts';
import { kokoroFiles } from '#main/speech/synthesis/kokoro.ts';
import { requestFor } from '#main/speech/synthesis/voices.ts';
import { heardBack, unitsOf } from './heard-back.ts';

export interface Studio {
  readonly engine: Engine;
  readonly recognizer: Recognizer;
  readonly modelFolder: string;
  readonly clipsFolder: string;
}

/** Units misheard of the clip that was there, and of the one that is there now. */
export interface Mended {
  readonly before: number;
  readonly after: number;
}

/**
 * Other takes, as times the voice's usual speed: of lines misheard at 0.85, those spoken a little quicker lost a
 * quarter of their errors (14 lines: 22 syllables wrong instead of 30, before first consonants were held short).
 */
const takes = [1.06, 1.12] as const;

/** Single short words are not what dictation is good at (it heard 按一 as 三二 at every speed): too short to judge. */
const leastUnits = 4;

/**
 * Hears a line's clip back and, where it is misheard, speaks the line again a little quicker: the take that is
 * understood best stays as its clip. `undefined` where there is no clip, or the line is
 * too short to judge. Throws where there is no voice.
 */
export async function openStudio(
  locale: Locale,
  { engine, recognizer, modelFolder, clipsFolder }: Studio,
): Promise<(text: string) => Promise<Mended | undefined>> {
  const row = requestFor('', locale);
  const print = row && (await fingerprint(kokoroFiles(row.voice).map((name) => join(modelFolder, name))));
  if (row === undefined || print === undefined) throw new Error('npm run setup brings the voice');
  const store = createClipStore(clipsFolder);
  return async (text) => {
    if (unitsOf(text, locale).length < leastUnits) return undefined;
    const request = { ...row, text };
    const key = clipKey(request, print);
    const clip = await store.read(key);
    if (clip === undefined) return undefined;
    const { wrong: before } = await heardBack(recognizer, clip, text, locale);
    let after = before;
    for (const times of takes) {
      if (after === 0) break;
      const take = await engine.render({ ...request, speed: row.speed * times });
      if (!take.ok) throw new Error(`${take.error}: npm run setup brings the voice`);
      const { wrong } = await heardBack(recognizer, take.value, text, locale);
      if (wrong >= after) continue;
      after = wrong;
      await store.write(key, take.value);
    }
    return { before, after };
  };
}
