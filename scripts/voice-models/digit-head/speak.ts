// Numbers in many voices, to learn them by: tsx scripts/voice-models/digit-head/speak.ts --voices a,b+c --seconds N --out DIR
import { appendFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createKokoro, kokoroFiles } from '#main/speech/synthesis/kokoro.ts';
import { resampled } from '../../audio/resample.ts';
import { seeded } from '../../lib/seeded.ts';
import { clipsFor } from './numbers.ts';

const kokoro = resolve(import.meta.dirname, '..', '..', '..', 'voice-models', 'kokoro');
const SLOWEST = 0.72;
const QUICKEST = 1.18;

const { values } = parseArgs({
  options: {
    voices: { type: 'string', default: '' },
    /** No new clip after so long, so that the machine is free again; what was made is kept. */
    seconds: { type: 'string', default: '400' },
    out: { type: 'string', default: '' },
  },
});
const voices = values.voices.split(',').filter((name) => name !== '');
const until = performance.now() + Number(values.seconds) * 1000;
const own = join(values.out, 'voices');
await mkdir(own, { recursive: true });
const [first = ''] = voices;
for (const file of kokoroFiles(first).slice(0, 3))
  if (!existsSync(join(values.out, file))) await symlink(join(kokoro, file), join(values.out, file));

/** `b+c` is a voice between two: mostly the first. */
for (const voice of voices) {
  const parts = await Promise.all(
    voice.split('+').map(async (name) => {
      const bytes = await readFile(join(kokoro, 'voices', `${name}.bin`));
      return new Float32Array(new Uint8Array(bytes).buffer);
    }),
  );
  const [a = new Float32Array(0), b = a] = parts;
  const mixed = a.map((value, i) => 0.6 * value + 0.4 * (b[i] ?? 0));
  await writeFile(join(own, `${voice}.bin`), Buffer.from(mixed.buffer));
}

const engine = createKokoro(values.out);
const plans = voices.map((voice) => {
  const chance = seeded(Array.from(voice).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0);
  const clips = clipsFor(chance).map((clip) => ({
    clip,
    order: chance(),
    speed: SLOWEST + chance() * (QUICKEST - SLOWEST),
  }));
  return { voice, clips: clips.sort((a, b) => a.order - b.order) };
});
const most = Math.max(...plans.map(({ clips }) => clips.length));
for (let i = 0; i < most; i += 1)
  for (const { voice, clips } of plans) {
    const next = clips[i];
    const file = `${voice}-${i}.f32`;
    if (!next || performance.now() > until || existsSync(join(values.out, file))) continue;
    const made = await engine.render({ text: next.clip.said, locale: 'zh-CN', voice, speed: next.speed });
    if (!made.ok) throw new Error(`${voice}: ${made.error}`);
    const samples = resampled(made.value.samples, made.value.sampleRate);
    await writeFile(
      join(values.out, file),
      Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength),
    );
    await appendFile(
      join(values.out, 'clips.jsonl'),
      `${JSON.stringify({ file, voice, ...next.clip, speed: Number(next.speed.toFixed(2)) })}\n`,
    );
  }
await engine.close();
