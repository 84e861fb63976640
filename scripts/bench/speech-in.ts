// Measures hearing: npm run bench -- speech-in --cases FILE.jsonl [--latency 40] [--corrections] --json
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { readRecording } from '../audio/read.ts';
import { resampled } from '../audio/resample.ts';
import { readCases } from '../speech/cases.ts';
import type { Case } from '../speech/cases.ts';
import { hearCase } from '../speech/hear-case.ts';
import { triesToTell } from '../speech/corrections.ts';
import { hallWorld } from '../speech/hall-world.ts';
import { hallServices } from '../speech/services.ts';
import { percentile, tally } from '../speech/tally.ts';
import type { Outcome } from '../speech/tally.ts';
import { voiceEnds } from '../speech/voice-end.ts';

const usage = 'npm run bench -- speech-in --cases FILE.jsonl [--latency N] [--corrections] [--json]';
const models = join(import.meta.dirname, '..', '..', 'voice-models');
const MIB = 2 ** 20;

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    /** Choices heard a second time at the pace they were spoken, to time them. */
    latency: { type: 'string', default: '40' },
    /** Phone numbers told again where they are read back wrong; takes the voice, and minutes. */
    corrections: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

async function measure(file: string, timed: number) {
  const opened = await openNativeRecognizer({ models, threads: Math.max(1, availableParallelism() - 1) });
  if (!opened.ok)
    throw new Error(`the models of the native engine: ${opened.error} (npm run setup fetches them)`);
  const recognizer = opened.value;
  const voiceEndOf = await voiceEnds(models);
  const services = {
    'zh-CN': await hallServices('zh-CN'),
    en: await hallServices('en'),
    ko: await hallServices('ko'),
  };
  const hear = async (item: Case, realTime: boolean): Promise<Outcome & { readonly seconds: number }> => {
    const samples = await readRecording(item.file);
    const pace = { realTime, voiceEndMs: await voiceEndOf(samples) };
    const heard = await hearCase(recognizer, item, samples, services[item.locale], pace);
    return { item, heard, seconds: samples.length / 16_000 };
  };

  const cases = (await readCases(file)).filter(({ locale }) => locale in services);
  const outcomes: Outcome[] = [];
  let seconds = 0;
  const begun = performance.now();
  let memory = 0;
  for (const item of cases) {
    const outcome = await hear(item, false);
    outcomes.push(outcome);
    seconds += outcome.seconds;
    memory = Math.max(memory, process.memoryUsage().rss);
  }
  const rtf = (performance.now() - begun) / 1000 / seconds;

  // Evenly spread over the choices that were accepted rightly: clear matches are what must be fast.
  const clear = outcomes.filter(({ item, heard }) => heard.outcome === 'accepted' && item.mode === 'choice');
  const picked = clear.filter((_, i) => timed > 0 && i % Math.ceil(clear.length / timed) === 0);
  const times: number[] = [];
  for (const { item } of picked) {
    const { heard } = await hear(item, true);
    if (heard.outcome === 'accepted' && heard.ms !== null) times.push(heard.ms);
  }
  const told = values.corrections ? await tellPhones(recognizer, cases) : undefined;
  await recognizer.close();
  return {
    ...tally(outcomes),
    ...(told && { digits_corrected: told }),
    latency_p50_ms: percentile(times, 0.5),
    latency_p99_ms: percentile(times, 0.99),
    rtf: Number(rtf.toFixed(3)),
    memory_mib: Math.round(memory / MIB),
  };
}

/** How many phone numbers stand after one, two and three tries. */
async function tellPhones(recognizer: Recognizer, cases: readonly Case[]) {
  const world = await hallWorld();
  const voice = createKokoro(join(models, 'kokoro'));
  const tries: (number | undefined)[] = [];
  for (const { mode, kind, expect, file, speaker = '' } of cases) {
    if (mode !== 'digits' || kind !== 'phone' || typeof expect !== 'string') continue;
    const say = async (text: string, speed: number): Promise<Float32Array> => {
      const name = /^kokoro:(\w+)/.exec(speaker)?.[1] ?? 'zm_yunxi';
      const made = await voice.render({ text, locale: 'zh-CN', voice: name, speed });
      if (!made.ok) throw new Error(`the voice: ${made.error} (npm run setup brings it)`);
      return resampled(made.value.samples, made.value.sampleRate);
    };
    tries.push(await triesToTell(recognizer, world, expect, { first: await readRecording(file), say }));
  }
  await voice.close();
  const within = (most: number): number => tries.filter((n) => n !== undefined && n <= most).length;
  return { n: tries.length, right_1: within(1), right_2: within(2), right_3: within(3) };
}

try {
  if (!values.cases) throw new Error(usage);
  const measured = await measure(values.cases, Number(values.latency));
  if (values.json) console.log(JSON.stringify(measured));
  else console.log(JSON.stringify(measured, undefined, 2));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
