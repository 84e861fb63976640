import { z } from 'zod';
import type { ChoiceId, Reference, Secret, TurnId } from '../ids.ts';
import { locales } from '../locale.ts';
import { silences } from '../ports/synthesizer.ts';
import {
  doors,
  loudnessStepsDb,
  paces,
  reaches,
  stepsKinds,
  textSizesMm,
  themes,
} from '../session/settings.ts';

/**
 * What the page may tell main, checked at the door: a message that does not fit is refused and logged, never
 * guessed at. Sizes are bounded so that a broken page cannot drown main.
 */
const sense = z.enum(['touch', 'key', 'voice', 'scanner']);
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
  })
  .readonly();

const residentEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('woke'), by: sense }).readonly(),
  z.strictObject({ type: z.literal('chose'), id: branded<ChoiceId>(128), by: sense }).readonly(),
  z
    .strictObject({
      type: z.literal('pressed'),
      key: z.enum(['back', 'repeat', 'help', 'stop', 'looks', 'pause']),
      by: sense,
    })
    .readonly(),
  z.strictObject({ type: z.literal('keyed'), digits: z.string().regex(/^\d{0,18}$/), by: sense }).readonly(),
  z
    .strictObject({
      type: z.literal('scanned'),
      reference: z.custom<Reference>((text) => typeof text === 'string' && /^\d{8}$/.test(text)),
      secret: z.exactOptional(branded<Secret>(64)),
    })
    .readonly(),
  z.strictObject({ type: z.literal('preferred'), settings, by: sense }).readonly(),
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
    digits: z.exactOptional(z.strictObject({ text: z.string().max(40), confidence: z.number() }).readonly()),
    voicedMs: z.number(),
  })
  .readonly();

export const pageMessage = z.discriminatedUnion('type', [
  /** The page is up and wants the snapshot. */
  z.strictObject({ type: z.literal('ready') }).readonly(),
  z.strictObject({ type: z.literal('event'), event: residentEvent }).readonly(),
  /** What the ear heard while `turn` was asked; an answer to a turn that is gone counts for nothing. */
  z
    .strictObject({ type: z.literal('heard'), turn: branded<TurnId>(256), hypothesis, final: z.boolean() })
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
