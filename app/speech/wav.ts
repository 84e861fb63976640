import type { Sound } from '../ports/synthesizer.ts';
import { failed, ok, type Result } from '../result.ts';

/** RIFF, format and the head of the samples. */
const headBytes = 44;

/** RIFF/WAVE, 16-bit PCM, mono. */
export function toWav({
  samples,
  sampleRate,
}: Pick<Sound, 'samples' | 'sampleRate'>): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headBytes + samples.length * 2);
  const view = new DataView(file.buffer);
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, file.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((x, at) => {
    view.setInt16(headBytes + at * 2, Math.round(Math.max(-1, Math.min(1, x)) * 32_767), true);
  });
  return file;
}

/** Reads any WAV of 16-bit mono PCM. */
export function pcmWav(file: Uint8Array): Result<Omit<Sound, 'origin'>, 'damaged'> {
  const chunks = chunksOf(file);
  const [format, pcm] = [chunks.get('fmt '), chunks.get('data')];
  if (format === undefined || format.byteLength < 16 || pcm === undefined) return failed('damaged');
  const [code, channels] = [format.getUint16(0, true), format.getUint16(2, true)];
  const sampleRate = format.getUint32(4, true);
  if (code !== 1 || channels !== 1 || sampleRate === 0 || format.getUint16(14, true) !== 16)
    return failed('damaged');
  const length = Math.floor(pcm.byteLength / 2);
  const samples = Float32Array.from({ length }, (_, at) => pcm.getInt16(at * 2, true) / 32_767);
  return ok({ samples, sampleRate });
}

function chunksOf(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4));
  const chunks = new Map<string, DataView>();
  if (file.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return chunks;
  for (let at = 12; at + 8 <= file.length;) {
    const size = view.getUint32(at + 4, true);
    const end = Math.min(at + 8 + size, file.length);
    chunks.set(name(at), new DataView(file.buffer, file.byteOffset + at + 8, end - at - 8));
    at += 8 + size + (size % 2);
  }
  return chunks;
}
