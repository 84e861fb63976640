// Renders all the kiosk may come to say, ahead: npm run prompts -- [--check] [--config FILE] [--pack DIR]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '#app/locale.ts';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { openVoicePack } from '#main/speech/synthesis/voice-pack.ts';
import { cacheFolder, inProject } from './lib/paths.mjs';
import { withProgress } from './lib/progress.mjs';
import { hallWorld } from './speech/hall-world.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    config: { type: 'string' },
    /** A voice pack; its lines need no clip. */
    pack: { type: 'string' },
  },
});
const modelFolder = inProject('voice-models', 'kokoro');
const engine = createKokoro(modelFolder);
const synthesizer = createSynthesizer(engine, {
  modelFolder,
  clipsFolder: join(cacheFolder(), 'clips'),
  ...(values.pack === undefined ? {} : { packFolder: values.pack }),
});

/** Stale: of an earlier wording, model or recipe, or of another hall that shares the cache; they harm nobody. */
async function check(clauses: readonly SpokenClause[]): Promise<number> {
  const { recorded, missing, stale } = await synthesizer.survey(clauses);
  for (const { locale, text } of missing) console.log(`missing ${locale} ${text}`);
  for (const key of stale) console.log(`stale ${key}`);
  if (values.pack !== undefined) {
    const pack = await openVoicePack(values.pack);
    if (!pack.ok) {
      console.error(
        `${values.pack}: ${pack.error === 'none' ? 'no manifest.json there' : 'its manifest is not one'}`,
      );
      return 1;
    }
    const share = Math.round((100 * recorded.length) / clauses.length);
    console.log(
      `voice pack ${pack.value.name} (${pack.value.licence}): ${recorded.length} lines, ${share} %`,
    );
  }
  console.log(`${clauses.length} clauses, ${missing.length} missing, ${stale.length} stale`);
  return missing.length === 0 ? 0 : 1;
}

async function render(clauses: readonly SpokenClause[]): Promise<number> {
  const unit = (count: number): string => `${count} clauses`;
  const made = await withProgress('prompts', { total: clauses.length, unit }, (progress) =>
    synthesizer.prepare(clauses, () => {
      progress.add(1);
    }),
  );
  if (made.ok) console.log(`${clauses.length} clauses are there`);
  else console.error(`stopped: ${made.error}; what is done is kept (npm run setup brings the voice)`);
  return made.ok ? 0 : 1;
}

try {
  const world = await hallWorld(values.config);
  const clauses = locales.flatMap((locale) => [...promptsFor(world, { ...defaultSettings, locale })].flat());
  process.exitCode = await (values.check ? check(clauses) : render(clauses));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await synthesizer.close();
}
