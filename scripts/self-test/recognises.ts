import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { choiceId } from '#app/ids.ts';
import type { Listening } from '#app/turn/listening.ts';
import { understand } from '#app/understanding/understand.ts';
import { openNativeRecognizer } from '#main/speech/recognition/native.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { resampled } from '../audio/resample.ts';

/** A resident's two answers, and what is said. */
const spoken = '对的';
const listening: Listening = {
  mode: 'choice',
  phrases: [spoken, '不是'].map((say) => ({ answer: { type: 'choice', id: choiceId(say) }, say: [say] })),
  patienceMs: 500,
};

/** The kiosk's voice says a sentence to the kiosk's ear, with no air between; whether it was understood. */
export async function recognises(models: string): Promise<boolean> {
  const voice = createKokoro(join(models, 'kokoro'));
  const ear = await openNativeRecognizer({ models, threads: Math.max(1, availableParallelism() - 1) });
  try {
    const said = await voice.render({ text: spoken, locale: 'zh-CN', voice: 'zm_yunxi', speed: 0.9 });
    if (!said.ok || !ear.ok) return false;
    const { value: recognizer } = ear;
    return await new Promise<boolean>((resolve) => {
      const utterance = recognizer.listen(listening, 'zh-CN', (event) => {
        if (event.type === 'hypothesis' && event.final) {
          const heard = understand(event.hypothesis, listening, 'zh-CN');
          resolve(heard.outcome === 'accepted' && 'answer' in heard && heard.answer.type === 'choice' && heard.answer.id === spoken); // prettier-ignore
        }
        if (event.type === 'failed' || event.type === 'ended' || event.type === 'no-speech') resolve(false);
      });
      utterance.push(withSilence(resampled(said.value.samples, said.value.sampleRate)));
      utterance.stop();
    });
  } finally {
    await voice.close();
    if (ear.ok) await ear.value.close();
  }
}

/** Half a second before and a whole one after, as in a quiet hall. */
function withSilence(samples: Float32Array): Float32Array {
  const sound = new Float32Array(samples.length + 24_000);
  sound.set(samples, 8_000);
  return sound;
}
