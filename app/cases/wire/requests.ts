import { caseStates, type CaseState, type CaseStatus } from '../submission.ts';
import { parseReference } from '../reference.ts';
import { flag, given, instant, isFields, records, recordWith, text, type Fields } from './raw.ts';

/** An id is anything that is not nothing; 0 is one. Slashes would be another path. */
const id = (raw: unknown): string | undefined => {
  const word = text(raw, 200);
  return word === undefined || /[\s/\\?#]/.test(word) ? undefined : word;
};

/** What a POST was answered with; `undefined` where neither id nor token can be found. */
export function parseAccepted(
  raw: unknown,
): { readonly id: string } | { readonly token: string } | undefined {
  for (const entry of records(raw)) {
    const found = id(entry['service_request_id']);
    if (found !== undefined) return { id: found };
    const token = id(entry['token']);
    if (token !== undefined) return { token };
  }
  return undefined;
}

/** The id a token has become; `undefined` while it has not. */
export const parseToken = (raw: unknown): string | undefined =>
  records(raw)
    .map((entry) => id(entry['service_request_id']))
    .find((found) => found !== undefined);

/** A request as a server lists it. */
export interface Listed {
  readonly id: string;
  readonly status: CaseStatus;
  /** Everything a submission could be recognised by. */
  readonly clientRefs: readonly string[];
}

export const parseRequests = (raw: unknown): readonly Listed[] =>
  records(raw).flatMap((entry) => {
    const found = id(entry['service_request_id']);
    return found === undefined
      ? []
      : [{ id: found, status: statusOf(entry), clientRefs: clientRefsOf(entry) }];
  });

function statusOf(entry: Fields): CaseStatus {
  const extended = recordWith(entry['extended_attributes'], 'status') ?? {};
  const reference = parseReference(text(extended['reference']) ?? '');
  const notes = records(extended['notes']).flatMap((note) => {
    const words = text(note['description']);
    const at = instant(note['datetime']);
    return words === undefined || at === undefined ? [] : [{ at, text: words }];
  });
  const updatedAt = instant(entry['updated_datetime']) ?? instant(entry['requested_datetime']);
  const remark = text(entry['status_notes']);
  const promised = instant(extended['promised_by']) ?? instant(entry['expected_datetime']);
  return {
    state: stateOf(text(extended['status']), text(entry['status'])),
    ...(reference.ok ? { reference: reference.value } : {}),
    ...given('serviceName', text(entry['service_name'])),
    ...given('updatedAt', updatedAt),
    ...given('addressString', text(entry['address']) ?? text(entry['address_string'])),
    ...given('description', text(entry['description'])),
    ...given('phone', text(extended['phone'], 20)),
    notes: notes.length === 0 && remark !== undefined ? [{ at: updatedAt ?? '', text: remark }] : notes,
    ...given('next', text(extended['next'])),
    ...given('promisedBy', promised?.slice(0, 10)),
    ...(flag(extended['withdrawn']) === true ? { withdrawn: true } : {}),
  };
}

/** The profile's state where it is one, else what GeoReport's two states say. */
function stateOf(extended: string | undefined, plain: string | undefined): CaseState {
  const state = caseStates.find((known) => known === extended && known !== 'waiting');
  if (state !== undefined) return state;
  return /^closed/i.test(plain ?? '') ? 'closed' : 'submitted';
}

/** Servers that keep unknown attributes show them in one of these shapes. */
function clientRefsOf(entry: Fields): readonly string[] {
  const places = [entry, entry['attribute'], entry['attributes'], entry['extended_attributes']];
  const inner = recordWith(entry['extended_attributes'], 'attributes')?.['attributes'];
  return [...places, inner].flatMap((place) => {
    const direct = isFields(place) ? [text(place['client_ref'])] : [];
    const coded = records(place).flatMap((field) =>
      text(field['code']) === 'client_ref' ? [text(field['value'])] : [text(field['client_ref'])],
    );
    return [...direct, ...coded].flatMap((found) => (found === undefined ? [] : [found]));
  });
}
