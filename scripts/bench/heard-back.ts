// Hears every clip back: npm run bench -- heard-back [--locale zh-CN] [--from 0] [--count N] [--worst 20] [--json]. Lists
// the lines that were misheard worst. What has no clip is left out: `npm run prompts` renders it.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '#app/locale.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { cacheFolder, inProject } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { hallWorld } from '../speech/hall-world.ts';
import { heardBack, type HeardBack } from '../speech/heard-back.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'zh-CN' },
    /** Where to go on, and how far: a whole language takes ten minutes. */
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '10000' },
    worst: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});

async function measure() {
  const locale = locales.find((known) => known === values.locale);
  if (locale === undefined)
    throw new Error(`no voice for ${values.locale}; there are: ${locales.join(', ')}`);
  const modelFolder = inProject('voice-models', 'kokoro');
  const synthesizer = createSynthesizer(createKokoro(modelFolder), {
    modelFolder,
    clipsFolder: join(cacheFolder(), 'clips'),
  });
  const opened = await openNativeRecognizer({
    models: inProject('voice-models'),
    threads: Math.max(1, availableParallelism() - 1),
  });
  if (!opened.ok) throw new Error(`the recogniser: ${opened.error} (npm run setup brings its models)`);

  const prompts = [...promptsFor(await hallWorld(), { ...defaultSettings, locale })].flat();
  const from = Number(values.from);
  const some = prompts.filter((clause) => clause.locale === locale).slice(from, from + Number(values.count));
  const { missing, damaged } = await synthesizer.survey(some);
  const without = new Set([...missing, ...damaged]);
  const clips = some.filter((clause) => !without.has(clause));
  const unit = (count: number): string => `${count} clips`;
  const shown = { total: clips.length, unit, out: process.stderr };
  const heard = await withProgress('heard back', shown, async (progress) => {
    const all: HeardBack[] = [];
    for (const clause of clips) {
      const sound = await synthesizer.synthesize(clause);
      if (!sound.ok) throw new Error(sound.error);
      all.push(await heardBack(opened.value, sound.value, clause.text, locale));
      progress.add(1);
    }
    return all;
  });
  await Promise.all([opened.value.close(), synthesizer.close()]);
  const sum = (count: (one: HeardBack) => number): number => heard.reduce((all, one) => all + count(one), 0);
  return {
    locale,
    clips: heard.length,
    missing: without.size,
    heard_right: heard.filter(({ wrong }) => wrong === 0).length,
    units: sum(({ of }) => of),
    /** Syllables in Chinese, words in English. */
    unit_error: Number(
      (
        sum(({ wrong }) => wrong) /
        Math.max(
          1,
          sum(({ of }) => of),
        )
      ).toFixed(4),
    ),
    worst: heard
      .filter(({ wrong }) => wrong > 0)
      .sort((a, b) => b.wrong / b.of - a.wrong / a.of || b.wrong - a.wrong)
      .slice(0, Number(values.worst)),
  };
}

try {
  const { worst, ...measured } = await measure();
  if (values.json) console.log(JSON.stringify({ ...measured, worst }));
  else {
    console.table(worst.map(({ said, heard, wrong, of }) => ({ wrong: `${wrong}/${of}`, said, heard })));
    console.table(measured);
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
