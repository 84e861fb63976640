import type { ApiProfile } from '../../ports/case-api.ts';
import { isFields, list, number, recordWith, records, text, texts } from './raw.ts';

/** What is known of a server before anything is asked of it. */
export interface Discovered {
  readonly profile: ApiProfile;
  /** Where requests go, if the document names a place. */
  readonly url?: string;
  readonly format: 'json' | 'xml';
}

/** The profile this kiosk knows; see the design of the case API. */
const hallProfile = 'hall-1';
const mediaExtension = 'hall-media-1';

/** Reads a discovery document and picks the endpoint of the type; `undefined` where it is none. */
export function parseDiscovery(
  raw: unknown,
  type: 'production' | 'test' = 'production',
): Discovered | undefined {
  const document = recordWith(raw, 'endpoints');
  if (document === undefined) return undefined;
  const endpoints = records(document['endpoints']).filter(({ url }) => text(url) !== undefined);
  const georeport = endpoints.filter(({ specification }) => /georeport_v2/i.test(text(specification) ?? ''));
  const candidates = georeport.length > 0 ? georeport : endpoints;
  const fits = candidates.find((each) => text(each['type'])?.toLowerCase() === type);
  // Some servers name no type; but what is practised never goes to an endpoint that is not for it.
  const chosen = type === 'test' ? fits : (fits ?? candidates[0]);
  if (chosen === undefined) return undefined;
  const extensions = [...texts(document['extensions']), ...texts(chosen['extensions'])];
  const hall = extensions.includes(hallProfile);
  const formats = texts(chosen['formats']).join(' ').toLowerCase();
  const url = text(chosen['url']);
  return {
    profile: {
      hall,
      // The profile brings the Idempotency-Key; a city may also have that alone.
      idempotent: hall || extensions.includes('idempotency-key'),
      ...(hall && extensions.includes(mediaExtension) ? { media: true } : {}),
      changeset: `${text(document['changeset'], 200) ?? ''} ${text(chosen['changeset'], 200) ?? ''}`.trim(),
    },
    ...(url === undefined ? {} : { url }),
    format: formats.includes('xml') && !formats.includes('json') ? 'xml' : 'json',
  };
}

/** The errors of an answer, as codes for staff and one text to judge by; the text may echo what was sent. */
export function parseErrors(raw: unknown): { readonly codes: readonly string[]; readonly words: string } {
  const errors = list(raw).slice(0, 20);
  const codes = errors.flatMap((error) => (isFields(error) ? [number(error['code'])] : []));
  const words = errors.map((error) =>
    isFields(error)
      ? (['description', 'detail', 'message', 'error', 'title'] as const)
          .map((name) => text(error[name]) ?? '')
          .join(' ')
      : (text(error) ?? ''),
  );
  return {
    codes: codes.flatMap((code) => (code === undefined ? [] : [String(code)])),
    words: words.join('; '),
  };
}

/** A 400 of this kind can mean that the lost first answer had succeeded. */
export const saysDuplicate = (words: string): boolean =>
  /duplicat|already (exist|submitted|been)|重复/i.test(words);
