import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { loudness, truePeak } from '#main/speech/synthesis/loudness.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { synthesizerContract } from './contract.ts';

const modelFolder = join(import.meta.dirname, '../../../../voice-models/kokoro');
const request = { text: '报修，', locale: 'zh-CN', voice: 'zf_xiaoxiao', speed: 0.9 };

const patient = { timeout: 120_000 };

describe.runIf(existsSync(join(modelFolder, 'decoder.onnx')))('with the voice model', patient, () => {
  const engine = createKokoro(modelFolder);
  synthesizerContract('Kokoro', () => createSynthesizer(engine, { modelFolder }));

  it('every clause comes out at the level of the hall, even a single word', async () => {
    for (const text of ['四', '请找人帮忙。']) {
      const made = await engine.render({ ...request, text });
      if (!made.ok) throw new Error(made.error);
      expect(Math.abs(loudness(made.value.samples, made.value.sampleRate) + 20)).toBeLessThanOrEqual(1);
      expect(truePeak(made.value.samples)).toBeLessThanOrEqual(-1);
    }
    await engine.close();
  });
});

describe('without a good voice model', patient, () => {
  it('says that it is missing', async () => {
    const engine = createKokoro('/nowhere/at/all');
    expect(await engine.load()).toEqual({ ok: false, error: 'model-missing' });
    expect(await engine.render(request)).toEqual({ ok: false, error: 'model-missing' });
  });

  it('says that it is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kokoro-'));
    await mkdir(join(folder, 'voices'));
    for (const graph of ['encoder.onnx', 'decoder.onnx'])
      await writeFile(join(folder, graph), 'half a download');
    await writeFile(join(folder, 'vocab.json'), '{"vocab":{"a":1}}');
    expect(await createKokoro(folder).load()).toEqual({ ok: false, error: 'model-damaged' });
  });

  it('looks again each time: set-up may have brought it meanwhile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kokoro-'));
    const engine = createKokoro(folder);
    expect(await engine.load()).toEqual({ ok: false, error: 'model-missing' });
    for (const file of ['encoder.onnx', 'decoder.onnx', 'vocab.json'])
      await writeFile(join(folder, file), 'half a download');
    expect(await engine.load()).toEqual({ ok: false, error: 'model-damaged' });
  });
});
