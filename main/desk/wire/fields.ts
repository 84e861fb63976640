import { z } from 'zod';
import { locales } from '#app/locale.ts';
import { charactersIn } from '../characters.ts';

/** The parameters of the wire, one schema each: validation and the OpenAPI document are both made from them. */

/** Neither XML nor a slip can carry control characters; line breaks and tabs are fine. */
const printable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/;

/** Words of at most so many characters, counted as people count them. */
export const text = (longest: number): z.ZodString =>
  z
    .string()
    .regex(printable, 'holds control characters')
    .refine((value) => charactersIn(value) <= longest, `longer than ${longest} characters`)
    .meta({ maxLength: longest });

export const locale = z
  .enum(locales)
  .optional()
  .meta({ description: 'Language of the texts in the answer; zh-CN if absent.' });
export const apiKey = text(200).optional().meta({ description: 'Key of the staff or of a kiosk.' });
export const reference = z
  .string()
  .regex(/^[0-9]{8}$/, 'write the eight digits of the slip')
  .meta({ description: 'The eight digits on the slip.' });
export const secret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,64}$/, 'not a secret of a slip')
  .meta({ description: 'Only in the QR code of the slip.' });
export const uuid = z.string().regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'write a UUID');
export const phone = z.string().regex(/^\+?[0-9][0-9 -]{2,19}$/, 'write digits, such as 13800138000');
export const email = z.string().regex(/^[^@\s]{1,64}@[^@\s]{1,180}$/, 'write an address such as a@b.cn');
export const webAddress = z.string().regex(/^https?:\/\/[\x21-\x7e]{1,500}$/, 'write a web address');
export const code = z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/, 'not a code');
/** Commas between the codes; at most 50, which is more than a page of them. */
export const codes = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,60}(,[A-Za-z0-9_.-]{1,60}){0,49}$/, 'write codes with commas between them');
export const dateTime = z.iso.datetime({
  offset: true,
  error: 'write a date such as 2026-11-24T08:00:00+08:00',
});

export const latitude = z
  .string()
  .regex(
    /^-?(90(\.0{1,12})?|[1-8]?[0-9](\.[0-9]{1,12})?)$/,
    'write degrees between -90 and 90, such as 30.25',
  );
export const longitude = z
  .string()
  .regex(
    /^-?(180(\.0{1,12})?|(1[0-7][0-9]|[1-9]?[0-9])(\.[0-9]{1,12})?)$/,
    'write degrees between -180 and 180, such as 120.16',
  );

/** Answers to the definition's questions: `attribute[code]=value`. */
export const attribute = z
  .record(z.string(), z.array(text(4000)).max(20))
  .optional()
  .meta({ description: 'attribute[code]=value, as the definition of the service asks.' });

const oneText = z.array(text(100)).max(1).optional();
/** Who speaks for the resident, and when the resident agreed to it. */
export const onBehalfOf = z
  .object({ relation: oneText, helper: oneText, consent_at: oneText, consent_text_version: oneText })
  .optional()
  .meta({
    description: 'on_behalf_of[relation], [helper], [consent_at], [consent_text_version].',
  });

/** What the resident agreed to have collected, by purpose. */
export const consent = z.record(z.string().max(60), oneText).optional().meta({
  description: 'consent[purpose]: when it was given (ISO 8601), a space, and the version of its words.',
});

/** What comes only together with a header or a slip, which a schema cannot say: the document tells it in words. */
export const toldInWords = { toldInWords: true };
