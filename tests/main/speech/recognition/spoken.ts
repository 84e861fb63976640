import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';

export const models = join(import.meta.dirname, '..', '..', '..', '..', 'voice-models');
const has = (...file: string[]): boolean => existsSync(join(models, ...file));
export const hasHearing = has('whisper-base', 'encoder.int8.onnx') && has('silero-vad', 'silero_vad_v6.onnx');
export const hasSpeaking = has('kokoro', 'decoder.onnx');
/** For the name of what is left out. */
export const whyNot = hasHearing
  ? hasSpeaking
    ? ''
    : ' (skipped: no voice to speak with)'
  : ' (skipped: no models)';

/** Sentences spoken by the kiosk's own voice, as a microphone would give them: 16 kHz, silence around. */
export async function spoken(texts: readonly string[], locale = 'zh-CN'): Promise<readonly Float32Array[]> {
  const modelFolder = join(models, 'kokoro');
  const synthesizer = createSynthesizer(createKokoro(modelFolder), { modelFolder });
  const sounds: Float32Array[] = [];
  for (const text of texts) {
    const made = await synthesizer.synthesize({ text, locale, rate: 1, keep: false });
    if (!made.ok) throw new Error(made.error);
    sounds.push(atMicrophone(made.value.samples, made.value.sampleRate));
  }
  await synthesizer.close();
  return sounds;
}

function atMicrophone(samples: Float32Array, rate: number): Float32Array {
  const length = Math.floor((samples.length * 16_000) / rate);
  const sound = new Float32Array(length + 16_000);
  for (let i = 0; i < length; i += 1) {
    // The mean of the samples each one covers: enough against aliasing for speech.
    const [from, to] = [Math.floor((i * rate) / 16_000), Math.floor(((i + 1) * rate) / 16_000)];
    let sum = 0;
    for (let at = from; at < Math.max(to, from + 1); at += 1) sum += samples[at] ?? 0;
    sound[i + 8_000] = sum / Math.max(1, to - from);
  }
  return sound;
}
