// Speaks a text to a WAV file, by the same path as the kiosk: npm run say -- --locale zh-CN --out FILE.wav "文字"
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales, type Locale } from '#app/locale.ts';
import type { Sound, SynthesisFailure } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { clausesOf } from '#app/speech/clauses.ts';
import { defined } from '#app/text.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { toWav } from '#app/speech/wav.ts';

const usage = 'npm run say -- [--locale zh-CN|en] [--rate 0.5…2] --out FILE.wav "文字"';
const modelFolder = join(import.meta.dirname, '..', 'voice-models', 'kokoro');

interface Order {
  readonly text: string;
  readonly locale: Locale;
  readonly rate: number;
  readonly out: string;
}

function orderFrom(args: readonly string[]): Result<Order, string> {
  const options = { locale: { type: 'string' }, rate: { type: 'string' }, out: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const locale = locales.find((known) => known === (values.locale ?? 'zh-CN'));
    const rate = Number(values.rate ?? 1);
    const text = positionals.join(' ').trim();
    if (locale === undefined)
      return failed(`no voice for ${values.locale ?? ''}; there are: ${locales.join(', ')}`);
    if (!(rate >= 0.5 && rate <= 2)) return failed('--rate goes from 0.5 to 2');
    if (values.out === undefined || text === '') return failed(usage);
    return ok({ text, locale, rate, out: values.out });
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function speak({
  text,
  locale,
  rate,
}: Order): Promise<Result<Sound, SynthesisFailure | 'nothing-to-say'>> {
  const synthesizer = createSynthesizer(createKokoro(modelFolder), { modelFolder });
  const parts: Float32Array[] = [];
  let sampleRate = 0;
  for (const clause of clausesOf(defined(text, locale), locale, 'resident')) {
    const made = await synthesizer.synthesize({
      text: clause.spoken,
      locale: clause.locale,
      rate,
      keep: false,
    });
    if (!made.ok) return made;
    ({ sampleRate } = made.value);
    parts.push(made.value.samples, new Float32Array(Math.round((clause.pauseAfterMs / 1000) * sampleRate)));
  }
  await synthesizer.close();
  // The pause after the last clause is for the next sentence.
  parts.pop();
  if (parts.length === 0) return failed('nothing-to-say');
  return ok({ samples: Float32Array.from(parts.flatMap((part) => [...part])), sampleRate, origin: 'live' });
}

const wayOn: Readonly<Record<SynthesisFailure | 'nothing-to-say', string>> = {
  'model-missing': 'the voice model is not there; run: npm run setup',
  'model-damaged': 'the voice model is damaged; delete voice-models/kokoro and run: npm run setup',
  'language-not-served': 'no voice speaks this language',
  'engine-lost': 'the voice stopped working; try again',
  aborted: 'stopped',
  'nothing-to-say': 'there is nothing in this text that can be said',
};

async function main(): Promise<number> {
  const order = orderFrom(process.argv.slice(2));
  if (!order.ok) {
    console.error(order.error);
    return 2;
  }
  const sound = await speak(order.value);
  if (!sound.ok) {
    console.error(wayOn[sound.error]);
    return 1;
  }
  await writeFile(order.value.out, toWav(sound.value));
  const seconds = sound.value.samples.length / sound.value.sampleRate;
  console.log(`${order.value.out}: ${seconds.toFixed(1)} s`);
  return 0;
}

process.exitCode = await main();
