import type { MediaId, Secret } from '../ids.ts';

/** What may be added to a case beside words, each with a consent of its own. */
export const mediaKinds = ['photo', 'voice'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const mebibyte = 1024 * 1024;

/** A photo of 12 million pixels is about 4 MiB as JPEG; two minutes of 16 kHz, 16-bit speech are 3.7 MiB. */
export const mediaLimits: Readonly<
  Record<MediaKind, { readonly longestBytes: number; readonly types: readonly string[] }>
> = {
  photo: { longestBytes: 5 * mebibyte, types: ['image/jpeg', 'image/png'] },
  voice: { longestBytes: 4 * mebibyte, types: ['audio/wav', 'audio/ogg', 'audio/webm'] },
};

/** What a resident adds to a matter, by its name in memory, and their yes to just this. */
export interface Attached {
  readonly kind: MediaKind;
  readonly id: MediaId;
  /** ISO 8601 with zone, and the words that were agreed to. */
  readonly consent: { readonly at: string; readonly textVersion: string };
}

/** As it goes into the outbox. */
export type MediaFile = Omit<Attached, 'id'> & { readonly content: Uint8Array };

/** A photo or the resident's voice note, for a case the server has. */
export interface MediaUpload {
  /** UUID, also the idempotency key. */
  readonly clientRef: string;
  /** The server's id of the case. */
  readonly id: string;
  readonly secret: Secret;
  readonly kind: MediaKind;
  readonly content: Uint8Array;
  /** When the resident agreed that just this is sent, ISO 8601 with zone, and to which words. */
  readonly consent: { readonly at: string; readonly textVersion: string };
}

const starts = (content: Uint8Array, at: number, signs: readonly number[]): boolean =>
  signs.every((sign, index) => content[at + index] === sign);
const ascii = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** The type of a file by its first bytes (WHATWG MIME Sniffing, 6.1–6.2); `undefined` where it is none of ours. */
export function mediaTypeOf(content: Uint8Array): string | undefined {
  if (starts(content, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(content, 0, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'image/png';
  if (starts(content, 0, ascii('RIFF')) && starts(content, 8, ascii('WAVE'))) return 'audio/wav';
  if (starts(content, 0, ascii('OggS'))) return 'audio/ogg';
  return starts(content, 0, [0x1a, 0x45, 0xdf, 0xa3]) ? 'audio/webm' : undefined;
}
