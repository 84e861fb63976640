import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sound, SpokenClause } from '#app/ports/synthesizer.ts';
import { failed, ok } from '#app/result.ts';
import { createIdleness } from '#main/speech/idleness.ts';
import type { Engine, RenderRequest } from '#main/speech/synthesis/engine.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { fromWav, toWav } from '#main/speech/synthesis/wav.ts';

/** An engine that hums, and counts how often it had to. */
function hummingEngine(): Engine & { readonly rendered: RenderRequest[] } {
  const rendered: RenderRequest[] = [];
  return {
    name: 'hum',
    rendered,
    load: () => Promise.resolve(ok(undefined)),
    render: (request) => {
      rendered.push(request);
      const samples = Float32Array.from({ length: 2_400 }, (_, at) => 0.1 * Math.sin(at / 10));
      return Promise.resolve(ok({ samples, sampleRate: 24_000, origin: 'live' }));
    },
    close: () => Promise.resolve(),
  };
}

async function hall() {
  const folder = await mkdtemp(join(tmpdir(), 'clips-'));
  const modelFolder = join(folder, 'kokoro');
  await mkdir(join(modelFolder, 'voices'), { recursive: true });
  for (const name of ['encoder.onnx', 'decoder.onnx', 'vocab.json', 'voices/zf_xiaoxiao.bin'])
    await writeFile(join(modelFolder, name), name);
  const clipsFolder = join(folder, 'clips');
  const engine = hummingEngine();
  const idleness = createIdleness((run) => {
    queueMicrotask(run);
    return () => undefined;
  });
  const open = () => createSynthesizer(engine, { modelFolder, clipsFolder, idleness });
  const clips = () => readdir(clipsFolder).catch(() => []);
  return { modelFolder, clipsFolder, engine, open, clips };
}

const prompt: SpokenClause = { text: '您想办什么事？', locale: 'zh-CN', rate: 1, keep: true };

async function sound(made: ReturnType<ReturnType<typeof createSynthesizer>['synthesize']>): Promise<Sound> {
  const result = await made;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('a prompt', () => {
  it('is rendered once and found again by the next visit, also after a restart', async () => {
    const { engine, open, clips } = await hall();
    const first = await sound(open().synthesize(prompt));
    const again = await sound(open().synthesize(prompt));
    expect([first.origin, again.origin]).toEqual(['live', 'clip']);
    expect(again.samples.length).toBe(first.samples.length);
    expect(again.samples.every((x, at) => Math.abs(x - (first.samples[at] ?? 9)) < 1 / 30_000)).toBe(true);
    expect(engine.rendered).toHaveLength(1);
    expect(await clips()).toHaveLength(1);
  });

  it('is rendered anew for another pace, and when the model is replaced', async () => {
    const { engine, open, modelFolder } = await hall();
    await open().synthesize(prompt);
    await open().synthesize({ ...prompt, rate: 0.8 });
    await writeFile(join(modelFolder, 'decoder.onnx'), 'a newer model');
    await open().synthesize(prompt);
    const [usual = 0, slow = 0, again] = engine.rendered.map(({ speed }) => speed);
    expect(slow).toBeCloseTo(usual * 0.8, 2);
    expect(again).toBe(usual);
  });

  it('is rendered anew when its clip was damaged, and the clip is good again', async () => {
    const { engine, open, clips, clipsFolder } = await hall();
    await open().synthesize(prompt);
    const file = join(clipsFolder, (await clips())[0] ?? '');
    const bytes = await readFile(file);
    bytes.writeInt16LE(12_345, bytes.length - 100);
    await writeFile(file, bytes);
    expect((await sound(open().synthesize(prompt))).origin).toBe('live');
    expect((await sound(open().synthesize(prompt))).origin).toBe('clip');
    expect(engine.rendered).toHaveLength(2);
  });

  it('is heard even where no clip can be written', async () => {
    const { open, clipsFolder } = await hall();
    await writeFile(clipsFolder, 'a file where the folder should be');
    expect((await open().synthesize(prompt)).ok).toBe(true);
  });
});

describe("a resident's words", () => {
  it('are spoken and never written to disk', async () => {
    const { open, clips } = await hall();
    await sound(open().synthesize({ ...prompt, text: '王奶奶家没电', keep: false }));
    expect(await clips()).toEqual([]);
  });
});

describe('speaking again before the last is rendered', () => {
  it('does not render what was cancelled while it waited', async () => {
    const { engine, open } = await hall();
    const synthesizer = open();
    const stopping = new AbortController();
    const first = synthesizer.synthesize({ ...prompt, keep: false });
    const waiting = synthesizer.synthesize({ ...prompt, text: '别的', keep: false }, stopping.signal);
    stopping.abort();
    expect((await first).ok).toBe(true);
    expect(await waiting).toEqual(failed('aborted'));
    expect(engine.rendered).toHaveLength(1);
  });
});

describe('rendering ahead', () => {
  const second = { ...prompt, text: '按一' };
  it('makes what has no clip, nearest first, and begins again where it was stopped', async () => {
    const { engine, open } = await hall();
    await open().synthesize(prompt);
    const done: string[] = [];
    expect((await open().prepare([prompt, second], ({ text }) => done.push(text))).ok).toBe(true);
    expect(engine.rendered.map(({ text }) => text)).toEqual(['您想办什么事？', '按一']);
    expect(done).toEqual(['您想办什么事？', '按一']);
  });

  it('lets a resident who is waiting go first', async () => {
    const { engine, open } = await hall();
    const synthesizer = open();
    const live = synthesizer.synthesize({ ...prompt, text: '三号楼', keep: false });
    const ahead = synthesizer.prepare([second]);
    await live;
    expect(engine.rendered.map(({ text }) => text)).toEqual(['三号楼']);
    await ahead;
    expect(engine.rendered.map(({ text }) => text)).toEqual(['三号楼', '按一']);
  });

  it('knows what is missing and what nobody says any more', async () => {
    const { open } = await hall();
    await open().synthesize(prompt);
    const { missing, stale } = await open().survey([second]);
    expect(missing).toEqual([second]);
    expect(stale).toHaveLength(1);
  });
});

describe('a clip file', () => {
  const clip = toWav({
    samples: Float32Array.from({ length: 300 }, (_, at) => Math.sin(at)),
    sampleRate: 24_000,
    origin: 'live',
  });

  it('says damaged of anything that is not whole, whatever is wrong, and never throws', () => {
    const cut = fc.integer({ min: 0, max: clip.length - 1 });
    fc.assert(
      fc.property(cut, (length) => {
        expect(fromWav(clip.slice(0, length)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromWav(bytes).ok).toBe(false);
      }),
    );
    const flipped = fc.integer({ min: 88, max: clip.length - 1 });
    fc.assert(
      fc.property(flipped, (at) => {
        const wrong = clip.slice();
        wrong[at] = (wrong[at] ?? 0) ^ 1;
        expect(fromWav(wrong).ok).toBe(false);
      }),
    );
  });
});
