// Renders all the kiosk may come to say, ahead: npm run prompts -- [--check [--json]] [--config FILE] [--pack DIR]
// [--locale zh-CN]. Stopped and started again it goes on where it was.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
    json: { type: 'boolean', default: false },
    config: { type: 'string' },
    /** One language; all of them by default. */
    locale: { type: 'string' },
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
  const pack = values.pack === undefined ? undefined : await openVoicePack(values.pack);
  if (pack && !pack.ok) {
    console.error(`${values.pack ?? ''}: ${packTrouble[pack.error]}`);
    return 1;
  }
  const { recorded, missing, damaged, outOfRange, stale, clips } = await synthesizer.survey(clauses);
  const covered = clauses.length - missing.length - damaged.length;
  const summary = {
    clauses: clauses.length,
    clips,
    recorded: recorded.length,
    missing: missing.length,
    damaged: damaged.length,
    stale: stale.length,
    loudness_out_of_range: outOfRange.length,
    covered_percent: Math.floor((100 * covered) / clauses.length),
  };
  if (values.json) console.log(JSON.stringify(summary));
  else {
    const lines = { missing, damaged, 'out of range': outOfRange };
    for (const [what, all] of Object.entries(lines))
      for (const { locale, text } of all) console.log(`${what} ${locale} ${text}`);
    for (const key of stale) console.log(`stale ${key}`);
    if (pack) console.log(`voice pack ${pack.value.name} (${pack.value.licence})`);
    console.table(summary);
  }
  return covered === clauses.length && outOfRange.length === 0 ? 0 : 1;
}

const packTrouble = { none: 'no manifest.json there', damaged: 'its manifest is not one' } as const;

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
  const wanted = world.languages.filter((locale) => values.locale === undefined || locale === values.locale);
  if (wanted.length === 0)
    throw new Error(`no voice for ${values.locale ?? ''}; there are: ${world.languages.join(', ')}`);
  const clauses = wanted.flatMap((locale) => [...promptsFor(world, { ...defaultSettings, locale })].flat());
  process.exitCode = await (values.check ? check(clauses) : render(clauses));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await synthesizer.close();
}
