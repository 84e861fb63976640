import type { CaseDetail, CaseNote } from '../../staff/data.ts';
import { given, instant, records, recordWith, text, type Fields } from './raw.ts';
import { parseRequests } from './requests.ts';

/** Cases as a server lists them to whoever shows its key: everything the hall needs to do them. */
export const parseStaffCases = (raw: unknown): readonly CaseDetail[] =>
  records(raw).flatMap((entry) => {
    const [listed] = parseRequests([entry]);
    if (listed === undefined) return [];
    const { id, status } = listed;
    const extended = recordWith(entry['extended_attributes'], 'status') ?? {};
    const { reference, addressString, description, promisedBy } = status;
    return [
      {
        key: reference ?? id,
        id,
        ...given('reference', reference),
        serviceName: status.serviceName ?? '',
        state: status.state,
        withdrawn: status.withdrawn === true,
        at: instant(entry['requested_datetime']) ?? status.updatedAt ?? '',
        ...given('address', addressString),
        ...given('description', description),
        ...given('phone', text(extended['phone']) ?? text(entry['phone'])),
        ...given('promisedBy', promisedBy),
        answers: answersOf(extended),
        history: historyOf(extended),
      },
    ];
  });

const answersOf = (extended: Fields): CaseDetail['answers'] =>
  records(extended['attributes']).flatMap((answer) => {
    const name = text(answer['name']) ?? text(answer['code']);
    const value = text(answer['value_name']) ?? text(answer['value']);
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });

const historyOf = (extended: Fields): readonly CaseNote[] =>
  records(extended['notes']).flatMap((note) => {
    const at = instant(note['datetime']);
    return at === undefined
      ? []
      : [{ at, type: text(note['type'], 40) ?? '', ...given('text', text(note['description'])) }];
  });
