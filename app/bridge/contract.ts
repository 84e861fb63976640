import { z } from 'zod';
import { mediaLimits, type MediaKind } from '../cases/media.ts';
import type { ChoiceId, DraftId, Reference, Secret, TurnId } from '../ids.ts';
import { locales } from '../locale.ts';
import { silences } from '../ports/synthesizer.ts';
import { pressableKeys } from '../turn/turn.ts';
import {
  doors,
  loudnessStepsDb,
  paces,
  reaches,
  stepsKinds,
  textSizesMm,
  themes,
} from '../session/settings.ts';
import { lettersKeyed } from '../turn/letters.ts';

/**
 * What the page may tell main, checked at the door: a message that does not fit is refused and logged, never
 * guessed at. Sizes are bounded so that a broken page cannot drown main.
 */
const sense = z.enum(['touch', 'key', 'voice', 'scanner', 'helper']);
const oneOf = <const T extends readonly (string | number)[]>(values: T) =>
  z.custom<T[number]>((value) => (values as readonly unknown[]).includes(value));
const branded = <T extends string>(max: number) =>
  z.custom<T>((id) => typeof id === 'string' && id.length <= max);

const settings = z
  .strictObject({
    locale: oneOf(locales),
    textMm: oneOf(textSizesMm),
    theme: oneOf(themes),
    pace: oneOf(paces),
    loudnessDb: oneOf(loudnessStepsDb),
    aloud: z.boolean(),
    reach: oneOf(reaches),
    pictures: z.boolean(),
    steps: oneOf(stepsKinds),
    door: oneOf(doors),
    curtain: z.boolean(),
  })
  .readonly();

const reference = z.custom<Reference>((text) => typeof text === 'string' && /^\d{8}$/.test(text));

const row = z.string().max(128);
const residentEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('woke'), by: sense }).readonly(),
  z.strictObject({ type: z.literal('chose'), id: branded<ChoiceId>(128), by: sense }).readonly(),
  z
    .strictObject({
      type: z.literal('pressed'),
      key: z.enum(pressableKeys),
      by: sense,
    })
    .readonly(),
  z.strictObject({ type: z.literal('keyed'), digits: z.string().regex(/^\d{0,18}$/), by: sense }).readonly(),
  z
    .strictObject({ type: z.literal('spelled'), letters: z.string().regex(lettersKeyed), by: sense })
    .readonly(),
  z
    .strictObject({
      type: z.literal('scanned'),
      reference,
      secret: z.exactOptional(branded<Secret>(64)),
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('scanned-draft'),
      code: z
        .strictObject({
          draft: z.custom<DraftId>((text) => typeof text === 'string' && /^[0-9A-Z]{8}$/.test(text)),
          key: branded<Secret>(64),
        })
        .readonly(),
    })
    .readonly(),
  z.strictObject({ type: z.literal('preferred'), settings, by: sense }).readonly(),
  z.strictObject({ type: z.literal('row-opened'), row }).readonly(),
  z
    .strictObject({
      type: z.literal('row-filled'),
      row,
      typed: z.union([
        z.strictObject({ choice: z.string().max(128) }).readonly(),
        z.strictObject({ digits: z.string().regex(/^\d{0,18}$/) }).readonly(),
        // As long as a description may be (GeoReport v2).
        z.strictObject({ words: z.string().max(4_000) }).readonly(),
      ]),
    })
    .readonly(),
  z.strictObject({ type: z.literal('handed-to-resident') }).readonly(),
]);

const shortId = z.string().max(128);
/** What staff may say; main hears it only while they are at the door or in, but for the first two. */
const staffEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('knocked') }).readonly(),
  z.strictObject({ type: z.literal('badge'), token: z.string().regex(/^[0-9A-Z]{20}$/) }).readonly(),
  z.strictObject({ type: z.literal('pin'), pin: z.string().regex(/^\d{1,8}$/) }).readonly(),
  z.strictObject({ type: z.literal('opened'), tab: shortId }).readonly(),
  z.strictObject({ type: z.literal('filtered'), filter: shortId }).readonly(),
  z.strictObject({ type: z.literal('searched'), words: z.string().max(100) }).readonly(),
  z.strictObject({ type: z.literal('selected'), row: z.string().max(300) }).readonly(),
  z.strictObject({ type: z.literal('paged'), by: z.union([z.literal(1), z.literal(-1)]) }).readonly(),
  z
    .strictObject({
      type: z.literal('acted'),
      action: shortId,
      // A notice's lines are the longest thing written here.
      fields: z.exactOptional(z.record(shortId, z.string().max(4_000)).readonly()),
    })
    .readonly(),
  z.strictObject({ type: z.literal('keyed'), code: z.string().regex(/^\w{1,40}$/) }).readonly(),
  z.strictObject({ type: z.literal('scanned'), reference }).readonly(),
  z.strictObject({ type: z.literal('back') }).readonly(),
  z.strictObject({ type: z.literal('left') }).readonly(),
]);

const hypothesis = z
  .strictObject({
    text: z.string().max(500),
    confidence: z.number(),
    scores: z
      .array(
        z
          .strictObject({
            phrase: z.number().int(),
            say: z.number().int(),
            score: z.number(),
            likelihood: z.number(),
          })
          .readonly(),
      )
      .max(500)
      .readonly(),
    freeScore: z.number(),
    alternatives: z.exactOptional(
      z
        .array(z.strictObject({ text: z.string().max(2_000), against: z.number() }).readonly())
        .max(50)
        .readonly(),
    ),
    digits: z.exactOptional(z.strictObject({ text: z.string().max(40), confidence: z.number() }).readonly()),
    forced: z.exactOptional(z.literal(true)),
    voicedMs: z.number(),
  })
  .readonly();

const content = (kind: MediaKind) =>
  z.custom<Uint8Array>(
    (bytes) => bytes instanceof Uint8Array && bytes.length <= mediaLimits[kind].longestBytes,
  );

export const pageMessage = z.discriminatedUnion('type', [
  /** The page is up and wants the snapshot. */
  z.strictObject({ type: z.literal('ready') }).readonly(),
  z.strictObject({ type: z.literal('event'), event: residentEvent }).readonly(),
  z.strictObject({ type: z.literal('staff'), event: staffEvent }).readonly(),
  /** What the ear heard while `turn` was asked; an answer to a turn that is gone counts for nothing. */
  z
    .strictObject({
      type: z.literal('heard'),
      turn: branded<TurnId>(256),
      hypothesis,
      final: z.boolean(),
      /** The kiosk was speaking; what is no answer then interrupts nothing. */
      overPrompt: z.boolean(),
      /** How it was said, WAV; only where the turn keeps it. */
      sound: z.exactOptional(content('voice')),
    })
    .readonly(),
  /** What the camera took, JPEG; without it the camera did not open. */
  z
    .strictObject({
      type: z.literal('pictured'),
      turn: branded<TurnId>(256),
      photo: z.exactOptional(content('photo')),
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('missed'),
      turn: branded<TurnId>(256),
      why: z.enum(['no-speech', 'noise']),
    })
    .readonly(),
  /** The kiosk is speaking, or someone is: time does not count as idle. */
  z.strictObject({ type: z.literal('busy'), busy: z.boolean() }).readonly(),
  /** Which senses the page has: a microphone, a loudspeaker, a handset that only one person hears. */
  z
    .strictObject({
      type: z.literal('senses'),
      hearing: z.boolean(),
      speaking: z.boolean(),
      handset: z.exactOptional(z.boolean()),
      /** Why speech goes without sound just now; captions go on. */
      silent: z.exactOptional(z.enum(silences)),
    })
    .readonly(),
]);
export type PageMessage = z.infer<typeof pageMessage>;
