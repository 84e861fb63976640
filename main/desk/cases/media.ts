import { failed, ok, type Result } from '#app/result.ts';
import { mediaKinds, mediaLimits, mediaTypeOf, type MediaKind } from '#app/cases/media.ts';
import type { Case, MediaEntry, Note } from './case.ts';

/** A photo or a voice note as it is kept, sealed, in a record of its own. */
export interface MediaRecord extends MediaEntry {
  readonly caseId: string;
  readonly base64: string;
}

/** A case is told in words; pictures beyond this are a mistake or a flood. */
export const mostMedia = 5;

/** What was sent is what it says it is: judged by its first bytes, for a name and a type can say anything. */
export function mediaIn(
  kind: MediaKind,
  content: Uint8Array,
): Result<{ readonly type: string }, 'empty' | 'too-large' | 'not-this-kind'> {
  const { longestBytes, types } = mediaLimits[kind];
  if (content.length === 0) return failed('empty');
  if (content.length > longestBytes) return failed('too-large');
  const type = mediaTypeOf(content);
  return type !== undefined && types.includes(type) ? ok({ type }) : failed('not-this-kind');
}

/** The case with one more; `full` where it has as many as it may. */
export function withMedia(before: Case, entry: MediaEntry, at: string): Result<Case, 'erased' | 'full'> {
  if (before.erasedAt !== undefined) return failed('erased');
  const media = before.personal.media ?? [];
  if (media.length >= mostMedia) return failed('full');
  const note: Note = { at, type: entry.kind };
  return ok({
    ...before,
    updatedAt: at,
    personal: { ...before.personal, media: [...media, entry] },
    notes: [...before.notes, note],
  });
}

/** The largest that any kind may be. */
export const longestMediaBytes = Math.max(...mediaKinds.map((kind) => mediaLimits[kind].longestBytes));
