import OpusScript from 'opusscript';
import type { Sound } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { fromOgg, toOgg } from './ogg.ts';

/** 32 kbit/s, where wide-band speech is transparent (RFC 6716, 2.1.1): a language's 30 minutes of prompts take 7 MB. */
const bitsPerSecond = 32_000;
const frameMs = 20;
/** The voice's own rate; every Opus file can be decoded at it. */
const sampleRate = 24_000;
const frameSamples = (sampleRate * frameMs) / 1_000;
/** What the encoder looks ahead: 6.5 ms, in samples at 48 kHz (measured; libopus' own default). */
const preSkip = 312;
/** RFC 7845 counts at 48 kHz, whatever was encoded. */
const perSample = 48_000 / sampleRate;
/** `OPUS_RESET_STATE`: nothing of one clip is heard in the next. */
const resetState = 4028;

let codec: OpusScript | undefined;
function fresh(): OpusScript {
  if (codec === undefined) {
    codec = new OpusScript(sampleRate, 1, OpusScript.Application.AUDIO);
    codec.setBitrate(bitsPerSecond);
  }
  codec.encoderCTL(resetState, 0);
  codec.decoderCTL(resetState, 0);
  return codec;
}

/** Sound as an Ogg Opus file. Throws where it is not at the voice's rate. */
export function toOpus(sound: Pick<Sound, 'samples' | 'sampleRate'>): Uint8Array<ArrayBuffer> {
  if (sound.sampleRate !== sampleRate)
    throw new Error(`clips have ${sampleRate} Hz, not ${sound.sampleRate}`);
  const encoder = fresh();
  const { samples } = sound;
  const length = samples.length * perSample + preSkip;
  const packets: Uint8Array[] = [];
  for (let at = 0; at * perSample < length; at += frameSamples) {
    const pcm = Buffer.alloc(frameSamples * 2);
    samples
      .subarray(at, at + frameSamples)
      .forEach((x, index) => pcm.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32_767), index * 2));
    packets.push(encoder.encode(pcm, frameSamples));
  }
  return toOgg({ sampleRate, preSkip, length, packets });
}

/** Reads an Ogg Opus file with one channel: ours, or a recording of somebody's. */
export function fromOpus(file: Uint8Array): Result<Pick<Sound, 'samples' | 'sampleRate'>, 'damaged'> {
  const read = fromOgg(file);
  if (!read.ok) return read;
  const { packets, preSkip: before, length } = read.value;
  try {
    const decoder = fresh();
    const pcm = Buffer.concat(packets.map((packet) => decoder.decode(Buffer.from(packet))));
    const from = Math.round(before / perSample);
    const to = Math.min(Math.round(length / perSample), pcm.length / 2);
    return ok({
      samples: Float32Array.from(
        { length: Math.max(0, to - from) },
        (_, at) => pcm.readInt16LE((from + at) * 2) / 32_767,
      ),
      sampleRate,
    });
  } catch {
    return failed('damaged');
  }
}
