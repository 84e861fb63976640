import { rmsOf } from '#main/speech/recognition/level.ts';

const RATE = 16_000;

type Chance = () => number;

export const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * RATE));

const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

export const hiss = (chance: Chance, length: number): Float32Array =>
  Float32Array.from({ length }, () => normal(chance));

/** Talkers one over the other, each from a place of their own. */
export function babble(chance: Chance, length: number, voices: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(length);
  for (let talker = 0; talker < 5; talker += 1) {
    for (let at = -Math.floor(chance() * RATE); at < length;) {
      const voice = voices[Math.floor(chance() * voices.length)] ?? all;
      for (let i = Math.max(0, -at); i < voice.length && at + i < length; i += 1)
        all[at + i] = (all[at + i] ?? 0) + (voice[i] ?? 0);
      at += voice.length + Math.floor(chance() * 0.4 * RATE);
    }
  }
  return all;
}

/** Noise under speech, so many decibels below it. */
export function over(noise: Float32Array, speech: Float32Array, snrDb: number): Float32Array {
  const gain = rmsOf(speech) / Math.max(1e-9, rmsOf(noise)) / 10 ** (snrDb / 20);
  return speech.map((sample, i) => sample + gain * (noise[i] ?? 0));
}

/** A bare room: what comes straight, and sparse echoes that die away. */
export function inRoom(chance: Chance, speech: Float32Array, rt60: number): Float32Array {
  const out = speech.slice();
  const echoes = 400;
  for (let echo = 0; echo < echoes; echo += 1) {
    const after = 0.004 + chance() * rt60 * 0.7;
    const [delay, gain] = [Math.round(after * RATE), normal(chance) * 0.055 * 10 ** ((-3 * after) / rt60)];
    for (let i = delay; i < out.length; i += 1) out[i] = (out[i] ?? 0) + gain * (speech[i - delay] ?? 0);
  }
  return out;
}

/** Muffled, as by a hand or an old telephone (one pole, twice). */
export function muffled(speech: Float32Array, hz: number): Float32Array {
  const share = 1 - Math.exp((-2 * Math.PI * hz) / RATE);
  let [first, second] = [0, 0];
  return speech.map((sample) => {
    first += share * (sample - first);
    second += share * (first - second);
    return second;
  });
}
