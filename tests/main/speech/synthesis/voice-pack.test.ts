import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { loudness } from '#main/speech/synthesis/loudness.ts';
import { openVoicePack } from '#main/speech/synthesis/voice-pack.ts';
import { toOpus } from '#main/speech/synthesis/opus.ts';
import { toWav } from '#app/speech/wav.ts';

const hum = toWav({
  samples: Float32Array.from({ length: 12_000 }, (_, at) => 0.9 * Math.sin(at / 10)),
  sampleRate: 24_000,
});
const line = (text: string, file: string, bytes: Uint8Array = hum) => ({
  text,
  locale: 'zh-CN',
  file,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
const clause = (text: string, more: Partial<SpokenClause> = {}): SpokenClause => ({
  text,
  locale: 'zh-CN',
  rate: 1,
  keep: true,
  ...more,
});

/** A neighbour has spoken some lines into a telephone. */
async function neighbour(lines: readonly object[], files: Readonly<Record<string, Uint8Array>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ name: '王奶奶', licence: 'CC0-1.0', lines }),
  );
  await writeFile(join(folder, 'home.wav'), hum);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return openVoicePack(folder);
}

it('a line a neighbour spoke is heard at the level of the hall', async () => {
  const pack = await neighbour([line('您想办什么事？', 'home.wav')]);
  if (!pack.ok) throw new Error(pack.error);
  const sound = await pack.value.read(clause('您想办什么事？'));
  expect(Math.abs(loudness(sound?.samples ?? new Float32Array(), 24_000) + 20)).toBeLessThanOrEqual(1);
});

it('a line that is missing or altered falls back to the voice', async () => {
  const pack = await neighbour([
    line('您想办什么事？', 'home.wav'),
    line('按一', 'home.wav', new Uint8Array([1])),
    line('按二', 'gone.wav'),
  ]);
  if (!pack.ok) throw new Error(pack.error);
  for (const asked of [clause('按三'), clause('按一'), clause('按二')])
    expect(await pack.value.read(asked)).toBeUndefined();
});

it('a recording may be compressed', async () => {
  const spoken = {
    samples: Float32Array.from({ length: 24_000 }, (_, at) => Math.sin(at / 10) / 2),
    sampleRate: 24_000,
  };
  const bytes = toOpus(spoken);
  const pack = await neighbour([line('按一', 'one.opus', bytes)], { 'one.opus': bytes });
  if (!pack.ok) throw new Error(pack.error);
  const sound = await pack.value.read(clause('按一'));
  expect(Math.abs(loudness(sound?.samples ?? new Float32Array(), 24_000) + 20)).toBeLessThanOrEqual(1);
});

it('a pack that is none is said to be none; one that reaches outside its folder is refused', async () => {
  expect(await openVoicePack('/nowhere/at/all')).toEqual({ ok: false, error: 'none' });
  expect(await neighbour([line('按一', '../../secret.wav')])).toEqual({ ok: false, error: 'damaged' });
  expect(await neighbour([{ text: '按一' }])).toEqual({ ok: false, error: 'damaged' });
});
