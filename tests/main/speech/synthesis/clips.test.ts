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
import { fromOpus, toOpus } from '#main/speech/synthesis/opus.ts';

/** An engine that hums, and counts how often it had to. */
function hummingEngine(): Engine & { readonly rendered: RenderRequest[] } {
  const rendered: RenderRequest[] = [];
  return {
    name: 'hum',
    rendered,
    load: () => Promise.resolve(ok(undefined)),
    render: (request) => {
      rendered.push(request);
      const samples = Float32Array.from({ length: 24_000 }, (_, at) => 0.14 * Math.sin(at / 10));
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
    const first = await said(open());
    const again = await said(open());
    expect([first.origin, again.origin]).toEqual(['live', 'clip']);
    expect(again.samples.length).toBe(first.samples.length);
    expect(likeness(again.samples, first.samples)).toBeGreaterThan(0.99);
    expect(engine.rendered).toHaveLength(1);
    expect(await clips()).toHaveLength(1);
  });

  it('serves every pace, and is rendered anew when the model is replaced', async () => {
    const { engine, open, modelFolder } = await hall();
    const usual = await said(open());
    const slow = await said(open(), { ...prompt, rate: 0.5 });
    expect(slow.samples.length).toBe(usual.samples.length * 2);
    expect(engine.rendered).toHaveLength(1);
    await writeFile(join(modelFolder, 'decoder.onnx'), 'a newer model');
    await said(open());
    expect(engine.rendered).toHaveLength(2);
  });

  it('is rendered anew when its clip was damaged, and the clip is good again', async () => {
    const { engine, open, clips, clipsFolder } = await hall();
    await said(open());
    const file = join(clipsFolder, (await clips())[0] ?? '');
    const bytes = await readFile(file);
    bytes.writeInt16LE(12_345, bytes.length - 100);
    await writeFile(file, bytes);
    expect((await said(open())).origin).toBe('live');
    expect((await said(open())).origin).toBe('clip');
    expect(engine.rendered).toHaveLength(2);
  });

  it('is heard even where no clip can be written', async () => {
    const { open, clipsFolder } = await hall();
    await writeFile(clipsFolder, 'a file where the folder should be');
    expect((await open().synthesize(prompt)).ok).toBe(true);
  });
});

/** Said, and its clip written. */
async function said(
  synthesizer: ReturnType<typeof createSynthesizer>,
  clause: SpokenClause = prompt,
): Promise<Sound> {
  const made = await sound(synthesizer.synthesize(clause));
  await synthesizer.close();
  return made;
}

describe("a resident's words", () => {
  const own = { ...prompt, text: '王奶奶家没电', keep: false };
  it('are not rendered twice in a visit, and forgotten with it', async () => {
    const { engine, open } = await hall();
    const synthesizer = open();
    await sound(synthesizer.synthesize(own));
    await sound(synthesizer.synthesize({ ...own, rate: 0.8 }));
    expect(engine.rendered).toHaveLength(1);
    synthesizer.forget();
    await sound(synthesizer.synthesize(own));
    expect(engine.rendered).toHaveLength(2);
  });

  it('foreseen are there when they are asked for, and never on disk', async () => {
    const { engine, open, clips } = await hall();
    const synthesizer = open();
    await synthesizer.foresee([own]);
    expect(engine.rendered).toHaveLength(1);
    await sound(synthesizer.synthesize(own));
    expect(engine.rendered).toHaveLength(1);
    await synthesizer.close();
    expect(await clips()).toEqual([]);
  });

  it('foreseen for a turn that never came are not begun', async () => {
    const { engine, open } = await hall();
    const synthesizer = open();
    const foreseen = synthesizer.foresee([own, { ...own, text: '二' }, { ...own, text: '三' }]);
    const other = synthesizer.foresee([{ ...own, text: '四' }]);
    await Promise.all([foreseen, other]);
    expect(engine.rendered.map(({ text }) => text)).not.toContain('三');
    expect(engine.rendered.map(({ text }) => text)).toContain('四');
  });

  it('are waited for alone: while a visit lasts nothing else is rendered ahead', async () => {
    const { engine, open } = await hall();
    const synthesizer = open();
    await synthesizer.foresee([own]);
    const ahead = synthesizer.prepare([{ ...prompt, text: '按一' }]);
    await sound(synthesizer.synthesize({ ...own, text: '三号楼' }));
    expect(engine.rendered.map(({ text }) => text)).toEqual(['王奶奶家没电', '三号楼']);
    synthesizer.forget();
    await ahead;
    expect(engine.rendered).toHaveLength(3);
  });

  it('that are a place of the hall are said by its clip', async () => {
    const { engine, open } = await hall();
    const place = { ...prompt, text: '幸福里三号楼' };
    await open().prepare([place]);
    expect((await sound(open().synthesize({ ...place, keep: false }))).origin).toBe('clip');
    expect(engine.rendered).toHaveLength(1);
  });

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
    await said(open());
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
    await said(open());
    const { missing, stale } = await open().survey([second]);
    expect(missing).toEqual([second]);
    expect(stale).toHaveLength(1);
  });

  it('knows what is broken, and what is louder than the rest', async () => {
    const { open, clips, clipsFolder } = await hall();
    await said(open());
    expect((await open().survey([prompt])).outOfRange).toEqual([]);
    const file = join(clipsFolder, (await clips())[0] ?? '');
    await writeFile(file, (await readFile(file)).subarray(0, 500));
    expect((await open().survey([prompt])).damaged).toEqual([prompt]);
    expect(await clips()).toEqual([]);
  });

  it('clears away the clips of earlier versions', async () => {
    const { open, clips, clipsFolder } = await hall();
    await mkdir(clipsFolder);
    await writeFile(join(clipsFolder, 'a.wav'), 'old');
    await open().prepare([]);
    expect(await clips()).toEqual([]);
  });
});

/** 1: the same wave, sample for sample. */
function likeness(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array): number =>
    x.reduce((sum, v, at) => sum + v * (y[at] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

describe('a clip file', () => {
  const hum = Float32Array.from({ length: 12_345 }, (_, at) => Math.sin(at / 10) / 3);
  const clip = toOpus({ samples: hum, sampleRate: 24_000 });

  it('holds the same sound, as long to the sample, in a tenth of the bytes', () => {
    const read = fromOpus(clip);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.samples).toHaveLength(hum.length);
    expect(likeness(read.value.samples, hum)).toBeGreaterThan(0.99);
    expect(clip.length).toBeLessThan((hum.length * 2) / 5);
  });

  it('is read the same after another one', () => {
    fromOpus(toOpus({ samples: hum.map((x) => -x), sampleRate: 24_000 }));
    expect(toOpus({ samples: hum, sampleRate: 24_000 })).toEqual(clip);
  });

  it('may be long: several pages of it', () => {
    const long = new Float32Array(24_000 * 12).map((_, at) => Math.sin(at / 7) / 3);
    const read = fromOpus(toOpus({ samples: long, sampleRate: 24_000 }));
    expect(read.ok && read.value.samples.length).toBe(long.length);
  });

  it('says damaged of anything that is not whole, whatever is wrong, and never throws', () => {
    const cut = fc.integer({ min: 0, max: clip.length - 1 });
    fc.assert(
      fc.property(cut, (length) => {
        expect(fromOpus(clip.slice(0, length)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromOpus(bytes).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(clip.length - 1), fc.nat(7), (at, bit) => {
        const wrong = clip.slice();
        wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
        expect(fromOpus(wrong).ok).toBe(false);
      }),
    );
  });
});
