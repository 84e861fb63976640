import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choiceId } from '#app/ids.ts';
import { understand } from '#app/understanding/understand.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { hear, recognizerContract } from './recognizer-contract.ts';
import { hasHearing, hasSpeaking, models, spoken, whyNot } from './spoken.ts';

async function open() {
  const opened = await openNativeRecognizer({ models, threads: 1 });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe.runIf(hasHearing && hasSpeaking)(`the native engine${whyNot}`, () => {
  recognizerContract('native', async () => {
    const [speech = new Float32Array(0)] = await spoken(['路灯不亮']);
    return { recognizer: await open(), speech };
  });

  it('ten residents at the counter are understood', { timeout: 180_000 }, async () => {
    const offered = {
      streetlight: ['路灯不亮', '路灯坏了'],
      lift: ['电梯坏了', '电梯不动了'],
      drain: ['下水道堵了'],
      rubbish: ['垃圾没人收'],
      parking: ['占道停车', '乱停车'],
      dispute: ['邻里纠纷'],
    };
    const said: readonly (readonly [string, keyof typeof offered | undefined])[] = [
      ['路灯不亮', 'streetlight'], ['我要反映路灯坏了', 'streetlight'], ['电梯坏了', 'lift'],
      ['那个，我们楼电梯不动了', 'lift'], ['下水道堵了', 'drain'], ['垃圾没人收', 'rubbish'],
      ['占道停车', 'parking'], ['有人乱停车', 'parking'], ['邻里纠纷', 'dispute'],
      ['今天菜场的鱼真新鲜', undefined],
    ]; // prettier-ignore
    const listening = {
      mode: 'choice',
      phrases: Object.entries(offered).map(([id, say]) => ({
        answer: { type: 'choice', id: choiceId(id) } as const,
        say,
      })),
      patienceMs: 600,
    } as const;
    const recognizer = await open();
    const sounds = await spoken(said.map(([text]) => text));
    const wrong: string[] = [];
    let right = 0;
    for (const [i, [text, wanted]] of said.entries()) {
      const events = await hear(
        recognizer,
        (utterance) => {
          utterance.push(sounds[i] ?? new Float32Array(0));
          utterance.stop();
        },
        listening,
      );
      const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
      const understood =
        final?.type === 'hypothesis'
          ? understand(final.hypothesis, listening, 'zh-CN')
          : ({ outcome: 'rejected' } as const);
      const answer =
        understood.outcome === 'accepted' && 'answer' in understood ? understood.answer : undefined;
      const got = answer?.type === 'choice' ? answer.id : undefined;
      if (got === wanted) right += 1;
      else if (got !== undefined) wrong.push(text);
    }
    await recognizer.close();
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(9);
  });

  it('a phone number is heard by the decoder that knows only digits', { timeout: 60_000 }, async () => {
    const [speech = new Float32Array(0)] = await spoken(['幺八六，七二零五，四三幺九']);
    const recognizer = await open();
    const listening = { mode: 'digits', phrases: [], digits: { min: 7, max: 11 }, patienceMs: 600 } as const;
    const events = await hear(
      recognizer,
      (utterance) => {
        utterance.push(speech);
        utterance.stop();
      },
      listening,
    );
    await recognizer.close();
    const [final] = events.filter((event) => event.type === 'hypothesis' && event.final);
    expect(final?.type === 'hypothesis' && final.hypothesis.digits?.text).toMatch(/^1\d{10}$/);
  });
});

describe('without good models', () => {
  it('says that they are missing', async () => {
    expect(await openNativeRecognizer({ models: '/nowhere/at/all', threads: 1 })).toEqual({
      ok: false,
      error: 'model-missing',
    });
  });

  it('says that they are damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearing-'));
    await mkdir(join(folder, 'whisper-base'));
    await mkdir(join(folder, 'silero-vad'));
    const files = [
      'whisper-base/encoder.int8.onnx',
      'whisper-base/decoder.int8.onnx',
      'whisper-base/tokenizer.json',
    ];
    for (const file of [...files, 'silero-vad/silero_vad_v6.onnx'])
      await writeFile(join(folder, file), 'half a download');
    expect(await openNativeRecognizer({ models: folder, threads: 1 })).toEqual({
      ok: false,
      error: 'model-damaged',
    });
  });
});
