import { parseStaffCases } from '#app/cases/wire/staff.ts';
import type { Form } from '#app/cases/wire/form.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import type { StaffCases } from '#app/ports/staff-cases.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { urlOf, type Contact } from './address.ts';
import { sendTrouble } from './errors.ts';
import type { Exchange } from './http.ts';

export interface StaffClientDeps {
  readonly reach: () => Promise<Result<Contact, ApiError>>;
  readonly read: (url: string) => Promise<Result<unknown, ApiError>>;
  readonly post: (
    on: Contact,
    path: readonly string[],
    form: Form,
    key: string | undefined,
  ) => Promise<Exchange>;
  /** What every reading carries: jurisdiction and, with the hall profile, the key. */
  readonly reading: (on: Contact) => Readonly<Record<string, string | undefined>>;
}

/** What the staff do through the case API, as any client with the hall's key could. */
export function staffClient({ reach, read, post, reading }: StaffClientDeps): StaffCases {
  const cases = async (query: Readonly<Record<string, string | undefined>>) => {
    const found = await reach();
    if (!found.ok) return found;
    const tree = await read(urlOf(found.value, ['requests'], { ...reading(found.value), ...query }));
    return tree.ok ? ok(parseStaffCases(tree.value)) : tree;
  };
  const tell = async (
    path: readonly string[],
    key: string,
    fields: Readonly<Record<string, string | undefined>>,
  ): Promise<Result<void, ApiError>> => {
    const found = await reach();
    if (!found.ok) return found;
    if (!found.value.profile.hall) return failed({ code: 'unsupported', detail: 'no hall profile' });
    const form = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value] as const],
    );
    const answer = await post(found.value, path, form, key);
    const taken = answer.kind === 'answer' && answer.status < 300;
    // What the staff wrote themselves may be quoted to them.
    return taken ? ok(undefined) : failed(sendTrouble(answer, []));
  };
  const update = (key: string, fields: Readonly<Record<string, string | undefined>>) =>
    tell(['servicerequestupdates'], key, fields);
  return {
    list: (since) => cases({ start_date: since }),
    open: async (by) => {
      const query = 'id' in by ? { service_request_id: by.id } : { reference: by.reference, detail: 'full' };
      const found = await cases(query);
      if (!found.ok) return found;
      const [first] = found.value;
      return first === undefined ? failed({ code: 'not-found', detail: 'empty answer' }) : ok(first);
    },
    move: (id, to, note, key) =>
      update(key, { service_request_id: id, type: 'state', state: to, description: note }),
    rotate: (reference, secret, key) => update(key, { reference, type: 'rotate_secret', new_secret: secret }),
    saveNotice: ({ id, title, lines, en, until }, key) =>
      tell(['notices'], key, {
        id,
        title,
        lines: lines.join('\n'),
        title_en: en?.title,
        lines_en: en?.lines.join('\n'),
        until,
      }),
    removeNotice: (id, key) => tell(['notices'], key, { id, remove: 'true' }),
  };
}
