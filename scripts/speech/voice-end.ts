import { join } from 'node:path';
import { openVoiceActivity, WINDOW, WINDOW_MS } from '#main/speech/recognition/voice-activity.ts';

/** Finds where the voice ends in recordings, in milliseconds from their beginning. */
export async function voiceEnds(models: string): Promise<(samples: Float32Array) => Promise<number>> {
  const activity = await openVoiceActivity(join(models, 'silero-vad', 'silero_vad_v6.onnx'));
  return async (samples) => {
    const probe = activity.start();
    let end = 0;
    for (let at = 0; at + WINDOW <= samples.length; at += WINDOW)
      if ((await probe.probability(samples.slice(at, at + WINDOW))) >= 0.5)
        end = (at / WINDOW + 1) * WINDOW_MS;
    return end;
  };
}
