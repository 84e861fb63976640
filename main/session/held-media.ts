import { randomUUID } from 'node:crypto';
import { mediaLimits, mediaTypeOf, type MediaKind } from '#app/cases/media.ts';
import { mediaId, type MediaId } from '#app/ids.ts';

/** Photos and sounds of the visit under way: in memory, and nowhere else until they are agreed to. */
export interface HeldMedia {
  /** `undefined` where it is none of its kind, or more than is taken. */
  hold(kind: MediaKind, content: Uint8Array): MediaId | undefined;
  get(id: string): Uint8Array | undefined;
  /** All others are wiped. */
  keepOnly(ids: ReadonlySet<MediaId>): void;
}

export function holdMedia(): HeldMedia {
  const held = new Map<string, Uint8Array>();
  return {
    hold: (kind, content) => {
      const { longestBytes, types } = mediaLimits[kind];
      const type = mediaTypeOf(content);
      if (content.length > longestBytes || type === undefined || !types.includes(type)) return undefined;
      const id = mediaId(randomUUID());
      held.set(id, content);
      return id;
    },
    get: (id) => held.get(id),
    keepOnly: (ids) => {
      for (const [id, content] of held) {
        if (ids.has(id as MediaId)) continue;
        // Freed memory keeps what stood there until it is used again.
        content.fill(0);
        held.delete(id);
      }
    },
  };
}
