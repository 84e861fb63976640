import type { ApiProfile } from '../../ports/case-api.ts';
import type { MediaUpload } from '../media.ts';
import type { CaseUpdate, Submission } from '../submission.ts';
import { groupedReference } from '../reference.ts';

/** Fields of a form, in order; a name may stand several times. */
export type Form = readonly (readonly [name: string, value: string])[];

/** The standard's limit of `description`, in characters. */
const longestDescription = 4_000;

/**
 * A submission as GeoReport v2 takes it. Several values are a repeated `attribute[code]`, which every server reads;
 * `attribute[code][]` is refused by some. Reference and secret travel only where the hall profile is advertised,
 * because an unknown top-level parameter is refused too; elsewhere the reference stands at the end of the words,
 * where the city's staff can read it and a lost answer can be found again by it. Consents travel
 * with the hall profile only: a plain server has no place for them.
 */
export function formOf(submission: Submission, profile: ApiProfile): Form {
  const {
    service,
    answers,
    addressString,
    phone,
    locale,
    reference,
    secret,
    clientRef,
    consents,
    onBehalfOf,
  } = submission;
  const attributes = Object.entries(answers).flatMap(([code, told]) =>
    (typeof told === 'string' ? [told] : told).map((value) => [`attribute[${code}]`, value] as const),
  );
  return present([
    ['service_code', service],
    ['address_string', addressString],
    ['description', descriptionOf(submission, profile)],
    ['phone', phone],
    ...attributes,
    ['attribute[client_ref]', clientRef],
    ...(profile.hall
      ? ([
          ['reference', reference],
          ['secret', secret],
          ['locale', locale],
          ...(onBehalfOf === undefined
            ? []
            : ([
                ['on_behalf_of[relation]', onBehalfOf.relation],
                ['on_behalf_of[helper]', onBehalfOf.helper],
                ['on_behalf_of[consent_at]', onBehalfOf.consentAt],
                ['on_behalf_of[consent_text_version]', onBehalfOf.consentTextVersion],
              ] as const)),
          ...(consents ?? []).map(
            ({ purpose, at, textVersion }) => [`consent[${purpose}]`, `${at} ${textVersion}`] as const,
          ),
        ] as const)
      : []),
  ]);
}

function descriptionOf(
  { description, serviceName, reference }: Submission,
  { hall }: ApiProfile,
): string | undefined {
  if (hall) return description === undefined ? undefined : cut(description, longestDescription);
  const tail = ` [${groupedReference(reference)}]`;
  return cut(description ?? serviceName, longestDescription - tail.length) + tail;
}

/** How a submission can be recognised in a plain server's list, beside its `client_ref`. */
export const tailOf = (submission: Submission): string => `[${groupedReference(submission.reference)}]`;

/** An update of a case in mySociety's form, as the hall profile has it. */
export const updateForm = (update: CaseUpdate): Form =>
  present([
    ['reference', update.reference],
    ['secret', update.secret],
    ['type', update.type],
    ['description', update.description],
    ['address_string', update.addressString],
    ['phone', update.phone],
    ['score', update.score === undefined ? undefined : String(update.score)],
    ['solved', update.solved === undefined ? undefined : String(update.solved)],
  ]);

/** The fields that go with a file. */
export const mediaForm = ({ secret, kind, consent }: MediaUpload): Form => [
  ['secret', secret],
  ['kind', kind],
  ['consent', 'true'],
  ['consent_at', consent.at],
  ['consent_text_version', consent.textVersion],
];

const cut = (words: string, longest: number): string => Array.from(words).slice(0, longest).join('');

/** An empty parameter counts as absent and is not sent. */
const present = (fields: readonly (readonly [string, string | undefined])[]): Form =>
  fields.flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value] as const],
  );
