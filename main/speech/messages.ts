import { z } from 'zod';
import type { ToSpeech } from '#app/bridge/speech.ts';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import type { Listening } from '#app/turn/listening.ts';

/** What the page may say to the speech process, checked at the door; bounded so that a broken page drowns nobody. */
const id = z.number().int().nonnegative();
const text = z.string().max(500);

const listening = z.object({
  mode: z.enum(['choice', 'digits', 'place', 'dictation', 'route', 'off']),
  phrases: z
    .array(z.object({ answer: z.looseObject({ type: z.string() }), say: z.array(text).max(200) }))
    .max(200),
  digits: z.optional(
    z.object({
      min: z.number().int(),
      max: z.number().int().max(32),
      denied: z.optional(z.array(z.string().max(32)).max(50)),
    }),
  ),
  estates: z.optional(z.array(text).max(500)),
  patienceMs: z.number().min(0).max(60_000),
});
const clause = z.object({
  text,
  locale: z.string().max(35),
  rate: z.number().min(0.5).max(2),
  keep: z.boolean(),
});

const message = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('listen'),
    id,
    // Checked for shape; ids and answers inside it are only handed back.
    listening: z.custom<Listening>((value) => listening.safeParse(value).success),
    locale: z.string().max(35),
  }),
  z.object({
    type: z.literal('audio'),
    id,
    // A second of sound at most: the page posts blocks of a tenth.
    samples: z.custom<Float32Array>((block) => block instanceof Float32Array && block.length <= 16_000),
  }),
  z.object({ type: z.enum(['stop', 'abort', 'cancel']), id }),
  z.object({ type: z.literal('synthesize'), id, clause }),
]);

/** A large hall in two languages has about 1,100 clauses, and its gazetteer as many again. */
const clauses = z.array(clause).max(20_000);
const order = z.discriminatedUnion('type', [
  z.object({ type: z.literal('prepare'), clauses }),
  z.object({ type: z.literal('foresee'), clauses }),
  z.object({ type: z.literal('forget') }),
]);

/**
 * What main asks of the speech process: to render ahead all there is, to render at once what this visit may say next,
 * to forget the visit.
 */
export type SpeechOrder =
  | { readonly type: 'prepare' | 'foresee'; readonly clauses: readonly SpokenClause[] }
  | { readonly type: 'forget' };

/** `undefined` for any other message. */
export function toOrder(raw: unknown): SpeechOrder | undefined {
  const read = order.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** The message, or `undefined` where it is none of ours. */
export function toSpeech(raw: unknown): ToSpeech | undefined {
  const read = message.safeParse(raw);
  return read.success ? read.data : undefined;
}
