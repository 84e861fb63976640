// Hears back what the kiosk says: npm run bench -- heard-back [--locale zh-CN] [--from 0] [--count N] [--worst 20] [--json]
// every clip there is, one by one; with --turns 60 so many turns, utterance by utterance as a resident hears them.
// Lists what was misheard worst. Missing clips are left out (`npm run prompts` renders them); on turns they are rendered.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localeRows, locales, type Locale } from '#app/locale.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { utterancesOf, type Utterance } from '#app/speech/utterances.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer, type KeepingSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { cacheFolder, inProject } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { hallWorld } from '../speech/hall-world.ts';
import { heardBack, type HeardBack } from '../speech/heard-back.ts';
import { spokenInOne, type Said } from '../speech/spoken-in-one.ts';
import { turnsOf } from '../walk/turns.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'zh-CN' },
    turns: { type: 'string' },
    /** Where to go on, and how far, in clips or turns: all clips of a language take ten minutes. */
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '10000' },
    worst: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});

/** One thing that is said in one go: a clause that has its clip, or an utterance of a turn. */
type Line = Pick<Utterance, 'clauses' | 'pauseAfterMs'>;

async function clips(locale: Locale, synthesizer: KeepingSynthesizer): Promise<readonly Line[]> {
  const from = Number(values.from);
  const clauses = [...promptsFor(await hallWorld(), { ...defaultSettings, locale })]
    .flat()
    .filter((clause) => clause.locale === locale)
    .slice(from, from + Number(values.count));
  const { missing, damaged } = await synthesizer.survey(clauses);
  const without = new Set([...missing, ...damaged]);
  return clauses
    .filter((clause) => !without.has(clause))
    .map(({ text }) => ({
      clauses: [{ caption: text, spoken: text, locale, keep: true, pauseAfterMs: 0 }],
      pauseAfterMs: 0,
    }));
}

/** Of all the turns there are so many, spread evenly. */
async function onTurns(locale: Locale, wanted: number): Promise<readonly Line[]> {
  const all = turnsOf(locale, await hallWorld());
  const picked = Array.from({ length: Math.min(wanted, all.length) }, (_, at) =>
    all.at(Math.floor((at * all.length) / wanted)),
  );
  const from = Number(values.from);
  return picked
    .slice(from, from + Number(values.count))
    .flatMap((turn) => (turn === undefined ? [] : utterancesOf(turn, locale)));
}

async function measure() {
  const locale = locales.find((known) => known === values.locale);
  if (locale === undefined)
    throw new Error(`no voice for ${values.locale}; there are: ${locales.join(', ')}`);
  const modelFolder = inProject('voice-models', 'kokoro');
  const clipsFolder = join(cacheFolder(), 'clips');
  const synthesizer = createSynthesizer(createKokoro(modelFolder), { modelFolder, clipsFolder });
  const opened = await openNativeRecognizer({
    models: inProject('voice-models'),
    threads: Math.max(1, availableParallelism() - 1),
  });
  if (!opened.ok) throw new Error(`the recogniser: ${opened.error} (npm run setup brings its models)`);

  const lines =
    values.turns === undefined
      ? await clips(locale, synthesizer)
      : await onTurns(locale, Number(values.turns));
  const unit = (count: number): string => `${count} of what is said`;
  const shown = { total: lines.length, unit, out: process.stderr };
  const heard = await withProgress('heard back', shown, async (progress) => {
    // What is said again on the next turn is heard once and counts each time.
    const known = new Map<string, HeardBack>();
    const all: HeardBack[] = [];
    for (const line of lines) {
      const said: Said = await spokenInOne(line, locale, synthesizer);
      const one = known.get(said.text) ?? (await heardBack(opened.value, said, said.text, locale));
      known.set(said.text, one);
      all.push(one);
      progress.add(1);
    }
    return all;
  });
  await Promise.all([opened.value.close(), synthesizer.close()]);
  const sum = (count: (one: HeardBack) => number): number => heard.reduce((all, one) => all + count(one), 0);
  const error =
    sum(({ wrong }) => wrong) /
    Math.max(
      1,
      sum(({ of }) => of),
    );
  return {
    locale,
    ...(values.turns === undefined
      ? {}
      : { turns: Math.min(Number(values.turns) - Number(values.from), Number(values.count)) }),
    lines: heard.length,
    heard_right: heard.filter(({ wrong }) => wrong === 0).length,
    /** Of words, where words are written apart. */
    [localeRows[locale].spaced ? 'word_error' : 'syllable_error']: Number(error.toFixed(4)),
    worst: [...new Set(heard)]
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
