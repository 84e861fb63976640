import { failed, ok, type Result } from '#app/result.ts';

/** Ogg (RFC 3533) with Opus in it (RFC 7845), as much as one short clip needs: any player opens it. */
export interface OpusFile {
  /** Of the sound that was encoded, in hertz. */
  readonly sampleRate: number;
  /** Samples at 48 kHz that the codec puts before the sound. */
  readonly preSkip: number;
  /** Samples at 48 kHz, `preSkip` included. */
  readonly length: number;
  readonly packets: readonly Uint8Array[];
}

const flag = { begins: 2, ends: 4 } as const;
const headBytes = 27;
/** A page holds at most 255 segments of 255 bytes. */
const mostSegments = 255;

export function toOgg({ sampleRate, preSkip, length, packets }: OpusFile): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 'latin1');
  head.writeUInt8(1, 8);
  head.writeUInt8(1, 9);
  head.writeUInt16LE(preSkip, 10);
  head.writeUInt32LE(sampleRate, 12);
  const tags = Buffer.alloc(16 + maker.length);
  tags.write('OpusTags', 'latin1');
  tags.writeUInt32LE(maker.length, 8);
  tags.write(maker, 12, 'latin1');

  const pages = [page([head], 0, 0, flag.begins), page([tags], 1, 0, 0)];
  let first = 0;
  while (first < packets.length) {
    let [last, segments] = [first, 0];
    for (; last < packets.length; last += 1) {
      segments += Math.floor((packets[last]?.length ?? 0) / 255) + 1;
      if (segments > mostSegments) break;
    }
    const isLast = last === packets.length;
    // What a player needs to seek: exact at the end, where it also cuts off the last packet's rest.
    const granule = isLast ? length : Math.round((length * last) / packets.length);
    pages.push(page(packets.slice(first, last), pages.length, granule, isLast ? flag.ends : 0));
    first = last;
  }
  return new Uint8Array(Buffer.concat(pages));
}

const maker = 'hall-kiosk';

function page(packets: readonly Uint8Array[], sequence: number, granule: number, flags: number): Buffer {
  const lacing = packets.flatMap(({ length }) => [
    ...new Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ]);
  const head = Buffer.alloc(headBytes);
  head.write('OggS', 'latin1');
  head.writeUInt8(flags, 5);
  head.writeBigUInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(sequence, 18);
  head.writeUInt8(lacing.length, 26);
  const whole = Buffer.concat([head, Buffer.from(lacing), ...packets]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** `damaged` for anything cut short or changed: every page has its checksum, and the last one says so. */
export function fromOgg(file: Uint8Array): Result<OpusFile, 'damaged'> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const packets: Buffer[] = [];
  let open: Buffer[] = [];
  let [at, sequence, length, ended] = [0, 0, 0, false];
  while (at < bytes.length) {
    if (ended || at + headBytes > bytes.length) return failed('damaged');
    const segments = bytes.readUInt8(at + 26);
    const lacing = bytes.subarray(at + headBytes, at + headBytes + segments);
    const end = at + headBytes + segments + lacing.reduce((sum, size) => sum + size, 0);
    if (lacing.length < segments || end > bytes.length) return failed('damaged');
    const whole = Buffer.from(bytes.subarray(at, end));
    whole.writeUInt32LE(0, 22);
    const isOurs =
      bytes.toString('latin1', at, at + 4) === 'OggS' && bytes.readUInt32LE(at + 18) === sequence;
    if (!isOurs || checksum(whole) !== bytes.readUInt32LE(at + 22)) return failed('damaged');
    let from = at + headBytes + segments;
    for (const size of lacing) {
      open.push(bytes.subarray(from, from + size));
      from += size;
      if (size === 255) continue;
      packets.push(Buffer.concat(open));
      open = [];
    }
    ended = (bytes.readUInt8(at + 5) & flag.ends) !== 0;
    length = Number(bytes.readBigUInt64LE(at + 6));
    sequence += 1;
    at = end;
  }
  const [head, tags, ...sound] = packets;
  if (!ended || head?.toString('latin1', 0, 8) !== 'OpusHead' || head.length < 19 || !tags)
    return failed('damaged');
  if (head.readUInt8(9) !== 1) return failed('damaged');
  return ok({
    sampleRate: head.readUInt32LE(12),
    preSkip: head.readUInt16LE(10),
    length,
    packets: sound,
  });
}

/** CRC-32 of Ogg: polynomial 0x04C11DB7, not reflected, from 0. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value & 0x8000_0000 ? 0x04c1_1db7 : 0);
  return value >>> 0;
});
function checksum(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) value = ((value << 8) ^ (table[(value >>> 24) ^ byte] ?? 0)) >>> 0;
  return value;
}
