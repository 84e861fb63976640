// The kiosk's own hearing over recordings: npm run recognize -- --cases FILE.jsonl [--engine auto|native|vosk] [--fast] --out FILE.jsonl
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecording } from './audio/read.ts';
import { readCaseLines } from './speech/cases.ts';
import { hearCase } from './speech/hear-case.ts';
import { failures, sentenceOf, unheard, writeOutcomes } from './speech/outcomes.ts';
import type { Hear } from './speech/outcomes.ts';
import { engineNames, openRecognizers } from './speech/recognizers.ts';
import { hallServices } from './speech/services.ts';
import { voiceEnds } from './speech/voice-end.ts';

const usage = 'npm run recognize -- --cases FILE.jsonl [--engine auto|native|vosk] [--fast] --out FILE.jsonl';
const models = join(import.meta.dirname, '..', 'voice-models');

async function main(): Promise<string | undefined> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      out: { type: 'string' },
      engine: { type: 'string', default: 'auto' },
      fast: { type: 'boolean', default: false },
    },
  });
  if (!values.cases || !values.out) return usage;
  const wanted = engineNames.find((name) => name === values.engine);
  if (wanted === undefined) return `no engine called ${values.engine}\n${usage}`;
  const lines = await readCaseLines(values.cases);
  const { recognizer, choices } = await openRecognizers(wanted);
  for (const { locale, served, passed } of choices.filter((one) =>
    lines.some(({ item }) => item.ok && item.value.locale === one.locale),
  )) {
    const why = passed.map((one) => `${one.engine}: ${one.why}`).join(', ');
    console.error(`${locale}: ${served?.engine ?? 'no engine'}${why === '' ? '' : ` (${why})`}`);
  }
  const voiceEndOf = await voiceEnds(models);
  const services = {
    'zh-CN': await hallServices('zh-CN'),
    en: await hallServices('en'),
    ko: await hallServices('ko'),
  };
  const hear: Hear = async (item) => {
    if (!choices.some(({ locale, served }) => served && locale === item.locale))
      return unheard(failures['language-not-served']);
    const samples = await readRecording(item.file);
    const pace = { realTime: !values.fast, voiceEndMs: await voiceEndOf(samples) };
    const heard = await hearCase(recognizer, item, samples, services[item.locale], pace);
    const { outcome, answer, text, confidence, ms, failure } = heard;
    const line = { outcome, answer, text, confidence: Number(confidence.toFixed(3)), ms };
    return failure ? { ...line, error: failures[failure] } : line;
  };
  const lost = await writeOutcomes(lines, hear, values.out);
  await recognizer.close();
  return lost === 0 ? undefined : `${lost} of ${lines.length} lines could not be heard`;
}

const trouble = await main().catch(sentenceOf);
if (trouble) {
  console.error(trouble);
  process.exitCode = 1;
}
