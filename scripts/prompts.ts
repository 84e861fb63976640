// Renders all the kiosk may come to say, ahead: npm run prompts -- [--check [--json]] [--config FILE] [--pack DIR]
// [--locale zh-CN]. Stopped and started again it goes on where it was. `--mend [--from 0] [--count N]` hears clips back
// and speaks again what is misheard; it asks for one --locale.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '#app/locale.ts';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { openVoicePack } from '#main/speech/synthesis/voice-pack.ts';
import { cacheFolder, inProject } from './lib/paths.mjs';
import { withProgress } from './lib/progress.mjs';
import { hallWorld } from './speech/hall-world.ts';
import { openStudio, type Mended } from './speech/mend.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    config: { type: 'string' },
    /** One language; all of them by default. */
    locale: { type: 'string' },
    mend: { type: 'boolean', default: false },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '10000' },
    /** A voice pack; its lines need no clip. */
    pack: { type: 'string' },
  },
});
const clipsFolder = join(cacheFolder(), 'clips');
const modelFolder = inProject('voice-models', 'kokoro');
const engine = createKokoro(modelFolder);
const synthesizer = createSynthesizer(engine, {
  modelFolder,
  clipsFolder,
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

async function mend(clauses: readonly SpokenClause[]): Promise<number> {
  const locale = locales.find((known) => known === values.locale);
  if (locale === undefined) throw new Error('--mend listens in one language: --locale zh-CN');
  const models = inProject('voice-models');
  const opened = await openNativeRecognizer({ models, threads: Math.max(1, availableParallelism() - 1) });
  if (!opened.ok) throw new Error(`the recogniser: ${opened.error} (npm run setup brings its models)`);
  const from = Number(values.from);
  const some = clauses.filter((clause) => clause.locale === locale).slice(from, from + Number(values.count));
  const mendLine = await openStudio(locale, { engine, recognizer: opened.value, modelFolder, clipsFolder });
  const unit = (count: number): string => `${count} clauses`;
  const options = { total: some.length, unit, out: process.stderr };
  const heard = await withProgress('heard back', options, async (progress) => {
    const all: Mended[] = [];
    for (const { text } of some) {
      const mended = await mendLine(text);
      if (mended) all.push(mended);
      progress.add(1);
    }
    return all;
  });
  await opened.value.close();
  const summary = {
    clips: heard.length,
    misheard: heard.filter(({ before }) => before > 0).length,
    mended: heard.filter(({ before, after }) => after < before).length,
    wrong_before: heard.reduce((sum, { before }) => sum + before, 0),
    wrong_after: heard.reduce((sum, { after }) => sum + after, 0),
  };
  if (values.json) console.log(JSON.stringify(summary));
  else console.table(summary);
  return 0;
}

try {
  const world = await hallWorld(values.config);
  const wanted = world.languages.filter((locale) => values.locale === undefined || locale === values.locale);
  if (wanted.length === 0)
    throw new Error(`no voice for ${values.locale ?? ''}; there are: ${world.languages.join(', ')}`);
  const clauses = wanted.flatMap((locale) => [...promptsFor(world, { ...defaultSettings, locale })].flat());
  process.exitCode = await (values.check ? check(clauses) : values.mend ? mend(clauses) : render(clauses));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await synthesizer.close();
}
