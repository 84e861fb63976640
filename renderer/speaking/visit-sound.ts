import type { MediaId } from '#app/ids.ts';
import type { Sound } from '#app/ports/synthesizer.ts';
import { pcmWav } from '#app/speech/wav.ts';

/** A microphone is as far away as its owner; what is played back is as loud as the kiosk's own voice. */
const peak = 0.7;
/** More than this is the hall's noise made loud. */
const mostGain = 20;

/** What a resident said on this visit, fetched from main's memory to be heard once. */
export async function fetchVisitSound(id: MediaId): Promise<Sound | undefined> {
  const answer = await fetch(`/media/${id}`, { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const wav = pcmWav(new Uint8Array(await answer.arrayBuffer()));
  if (!wav.ok) return undefined;
  const { samples, sampleRate } = wav.value;
  const loudest = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const gain = Math.min(mostGain, peak / Math.max(loudest, 1e-6));
  return { samples: samples.map((x) => x * gain), sampleRate, origin: 'live' };
}
