// What Whisper's encoder makes of numbers: tsx scripts/voice-models/digit-head/listen.ts --clips DIR --count N --seed N --out DIR
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { joined } from '#app/speech/joined.ts';
import { levelled } from '#main/speech/recognition/level.ts';
import { encodedFrames, framesFor } from '#main/speech/recognition/whisper/encoded.ts';
import { openWhisper } from '#main/speech/recognition/whisper/model.ts';
import { pick, seeded } from '../../lib/seeded.ts';
import { babble, hiss, inRoom, muffled, over, silence } from './hall-sounds.ts';

const model = join(import.meta.dirname, '..', '..', '..', 'voice-models', 'whisper-base');
const RATE = 16_000;

interface Clip {
  readonly voice: string;
  readonly kind: string;
  readonly label: string;
  readonly samples: Float32Array;
}

const { values } = parseArgs({
  options: {
    clips: { type: 'string', default: '' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '400' },
    out: { type: 'string', default: '' },
  },
});
const until = performance.now() + Number(values.seconds) * 1000;
const chance = seeded(Number(values.seed));
const between = (least: number, most: number): number => least + chance() * (most - least);

const listed = (await readFile(join(values.clips, 'clips.jsonl'), 'utf8')).trim().split('\n');
const clips = await Promise.all(
  listed.map(async (line): Promise<Clip> => {
    const clip = JSON.parse(line) as Clip & { readonly file: string };
    const bytes = await readFile(join(values.clips, clip.file));
    return { ...clip, samples: new Float32Array(new Uint8Array(bytes).buffer) };
  }),
);
const voices = [...new Set(clips.map(({ voice }) => voice))];

/** Slow speakers pause between groups, and some of them say one digit after the other. */
const pause = (): Float32Array => silence(chance() < 0.7 ? between(0.03, 0.5) : between(0.5, 1.8));

function utterance(): { readonly label: string; readonly samples: Float32Array } {
  const voice = pick(chance, voices);
  const own = clips.filter((clip) => clip.voice === voice);
  const of = (...kinds: string[]): Clip => {
    const fitting = own.filter(({ kind }) => kinds.includes(kind));
    return pick(chance, fitting.length > 0 ? fitting : own);
  };
  const number = (): readonly Clip[] => {
    const kind = chance();
    if (kind < 0.4) return [of('start'), of('group'), of('group')];
    if (kind < 0.5) return [of('group'), of('group')];
    if (kind < 0.65) return Array.from({ length: 2 + Math.floor(chance() * 8) }, () => of('single'));
    if (kind < 0.75) return [of('few'), of('few')];
    return [of('mobile', 'landline', 'few', 'count', 'carried', 'single', 'single')];
  };
  const kind = chance();
  const chosen =
    kind < 0.14
      ? [of('single')]
      : kind < 0.22
        ? [of('other', 'carrier')]
        : kind < 0.34
          ? [of('carrier'), ...number()]
          : number();
  const parts = chosen.flatMap(({ samples }, i) => (i === 0 ? [samples] : [pause(), samples]));
  return {
    label: chosen.map(({ label }) => label).join(''),
    samples: joined([silence(between(0.15, 0.4)), ...parts, silence(between(0.15, 0.3))]),
  };
}

function inTheHall(samples: Float32Array): Float32Array {
  const faint = over(hiss(chance, samples.length), samples, between(35, 50));
  const kind = chance();
  if (kind < 0.3) return faint;
  if (kind < 0.45) return over(hiss(chance, samples.length), samples, between(10, 25));
  const talk = (): Float32Array =>
    babble(
      chance,
      samples.length,
      Array.from({ length: 10 }, () => pick(chance, clips).samples),
    );
  if (kind < 0.7) return over(talk(), samples, between(7, 20));
  if (kind < 0.9) return over(talk(), inRoom(chance, faint, between(0.3, 0.9)), between(8, 25));
  return over(hiss(chance, samples.length), muffled(samples, between(1_500, 3_000)), between(14, 25));
}

await mkdir(values.out, { recursive: true });
const whisper = await openWhisper(model, 1);
for (let i = 0; i < Number(values.count) && performance.now() < until; i += 1) {
  const { label, samples } = utterance();
  const heard = await whisper.hear(levelled(inTheHall(samples), RATE / 31.25), framesFor(samples.length));
  const { features } = encodedFrames(heard, samples.length);
  const file = `${values.seed}-${i}.f32`;
  await writeFile(
    join(values.out, file),
    Buffer.from(features.buffer, features.byteOffset, features.byteLength),
  );
  await appendFile(join(values.out, 'frames.jsonl'), `${JSON.stringify({ file, label })}\n`);
}
await whisper.close();
