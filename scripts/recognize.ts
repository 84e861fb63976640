// The kiosk's own hearing over recordings: npm run recognize -- --cases FILE.jsonl [--engine auto|native|vosk] [--fast] --out FILE.jsonl
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecording } from './audio/read.ts';
import { readCases } from './speech/cases.ts';
import { hearCase } from './speech/hear-case.ts';
import { engineNames, openRecognizers } from './speech/recognizers.ts';
import { hallServices } from './speech/services.ts';
import { voiceEnds } from './speech/voice-end.ts';

const usage = 'npm run recognize -- --cases FILE.jsonl [--engine auto|native|vosk] [--fast] --out FILE.jsonl';
const models = join(import.meta.dirname, '..', 'voice-models');

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    out: { type: 'string' },
    engine: { type: 'string', default: 'auto' },
    fast: { type: 'boolean', default: false },
  },
});

async function main(): Promise<string | undefined> {
  if (!values.cases || !values.out) return usage;
  const wanted = engineNames.find((name) => name === values.engine);
  if (wanted === undefined) return `no engine called ${values.engine}\n${usage}`;
  const cases = await readCases(values.cases);
  const { recognizer, choices } = await openRecognizers(wanted);
  for (const { locale, served, passed } of choices.filter((one) =>
    cases.some((item) => item.locale === one.locale),
  )) {
    const why = passed.map((one) => `${one.engine}: ${one.why}`).join(', ');
    console.error(`${locale}: ${served?.engine ?? 'no engine'}${why === '' ? '' : ` (${why})`}`);
    if (!served) return 'npm run setup fetches what is missing; -- --with NAME what is fetched on request';
  }
  const voiceEndOf = await voiceEnds(models);
  const services = {
    'zh-CN': await hallServices('zh-CN'),
    en: await hallServices('en'),
    ko: await hallServices('ko'),
  };
  const out = createWriteStream(values.out);
  for (const item of cases) {
    const samples = await readRecording(item.file);
    const pace = { realTime: !values.fast, voiceEndMs: await voiceEndOf(samples) };
    const { outcome, answer, text, confidence, ms, failure } = await hearCase(
      recognizer,
      item,
      samples,
      services[item.locale],
      pace,
    );
    const line = { id: item.id, outcome, answer, text, confidence: Number(confidence.toFixed(3)), ms };
    out.write(`${JSON.stringify(failure ? { ...line, failure } : line)}\n`);
  }
  await new Promise<void>((resolve) => out.end(resolve));
  await recognizer.close();
  return undefined;
}

const trouble = await main().catch((cause: unknown) =>
  cause instanceof Error ? cause.message : String(cause),
);
if (trouble) {
  console.error(trouble);
  process.exitCode = 1;
}
