import type { Sound } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** RIFF/WAVE, 16-bit PCM, mono. */
export function toWav({ samples, sampleRate }: Sound): Uint8Array<ArrayBuffer> {
  const pcm = Buffer.alloc(samples.length * 2);
  samples.forEach((x, at) => pcm.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32_767), at * 2));
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0); // PCM
  format.writeUInt16LE(1, 2); // channels
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE(sampleRate * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const body = Buffer.concat([Buffer.from('WAVE', 'latin1'), chunk('fmt ', format), chunk('data', pcm)]);
  return new Uint8Array(chunk('RIFF', body));
}

/** Reads any WAV of 16-bit mono PCM. */
export const pcmWav = (file: Uint8Array): Result<Omit<Sound, 'origin'>, 'damaged'> =>
  samplesIn(chunksOf(file));

function chunksOf(file: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const chunks = new Map<string, Buffer>();
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') return chunks;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    chunks.set(bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  return chunks;
}

function samplesIn(chunks: ReadonlyMap<string, Buffer>): Result<Omit<Sound, 'origin'>, 'damaged'> {
  const [format, pcm] = [chunks.get('fmt '), chunks.get('data')];
  if (!format || format.length < 16 || !pcm) return failed('damaged');
  const [code, channels, sampleRate] = [0, 2, 4].map((at) =>
    at < 4 ? format.readUInt16LE(at) : format.readUInt32LE(at),
  );
  if (code !== 1 || channels !== 1 || !sampleRate || format.readUInt16LE(14) !== 16) return failed('damaged');
  const length = Math.floor(pcm.length / 2);
  const samples = Float32Array.from({ length }, (_, at) => pcm.readInt16LE(at * 2) / 32_767);
  return ok({ samples, sampleRate });
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
