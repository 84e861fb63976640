/** IPP/1.1 on the wire (RFC 8010), as far as printing a slip needs it: no collections, no dates. */

export type IppValue = { readonly tag: IppTag; readonly value: string | number | boolean };
export type IppAttributes = Readonly<Record<string, readonly (string | number | boolean)[]>>;

export const ippTags = {
  integer: 0x21, boolean: 0x22, enum: 0x23, name: 0x42, keyword: 0x44, uri: 0x45, charset: 0x47, language: 0x48, mime: 0x49,
} as const; // prettier-ignore
type IppTag = keyof typeof ippTags;

export const ippGroups = { operation: 0x01, job: 0x02, printer: 0x04 } as const;
const endOfAttributes = 0x03;

export interface IppRequest {
  readonly operation: number;
  readonly requestId: number;
  readonly groups: readonly (readonly [
    group: keyof typeof ippGroups,
    attributes: readonly (readonly [string, IppValue])[],
  ])[];
  readonly document?: Uint8Array;
}

export function encodeRequest({ operation, requestId, groups, document }: IppRequest): Uint8Array {
  const parts = [Buffer.from([1, 1]), uint16(operation), uint32(requestId)];
  for (const [group, attributes] of groups) {
    parts.push(Buffer.from([ippGroups[group]]));
    for (const [name, { tag, value }] of attributes) {
      const content = encodeValue(value);
      parts.push(Buffer.from([ippTags[tag]]), uint16(name.length), Buffer.from(name, 'ascii'));
      parts.push(uint16(content.length), content);
    }
  }
  parts.push(Buffer.from([endOfAttributes]));
  if (document) parts.push(Buffer.from(document));
  return Buffer.concat(parts);
}

function encodeValue(value: string | number | boolean): Buffer {
  if (typeof value === 'number') return uint32(value);
  return typeof value === 'boolean' ? Buffer.from([value ? 1 : 0]) : Buffer.from(value, 'utf8');
}

export interface IppResponse {
  readonly status: number;
  /** Of all groups together: a request here asks for one printer or one job. */
  readonly attributes: IppAttributes;
}

/** Reads an answer. Throws `RangeError` where it is not IPP. */
export function decodeResponse(bytes: Uint8Array): IppResponse {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attributes: Record<string, (string | number | boolean)[]> = {};
  let values: (string | number | boolean)[] = [];
  let at = 8;
  const status = buffer.readUInt16BE(2);
  for (;;) {
    const tag = buffer.readUInt8(at++);
    if (tag === endOfAttributes) return { status, attributes };
    if (tag < 0x10) continue;
    const nameLength = buffer.readUInt16BE(at);
    const name = text(buffer, at + 2, nameLength);
    at += 2 + nameLength;
    const length = buffer.readUInt16BE(at);
    if (at + 2 + length > buffer.length) throw new RangeError('not an IPP answer');
    // No name: one more value of the attribute before.
    if (nameLength > 0) values = attributes[name] ??= [];
    values.push(decodeValue(buffer, tag, at + 2, length));
    at += 2 + length;
  }
}

function decodeValue(buffer: Buffer, tag: number, at: number, length: number): string | number | boolean {
  if ((tag === ippTags.integer || tag === ippTags.enum) && length === 4) return buffer.readInt32BE(at);
  if (tag === ippTags.boolean && length === 1) return buffer.readUInt8(at) === 1;
  return text(buffer, at, length);
}

const text = (buffer: Buffer, at: number, length: number): string => buffer.toString('utf8', at, at + length);

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}
