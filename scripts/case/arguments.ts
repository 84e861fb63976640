import { parseArgs } from 'node:util';
import { mediaKinds, type MediaKind } from '#app/cases/media.ts';
import { updateTypes, type CaseUpdate } from '#app/cases/submission.ts';
import { locales, type Locale } from '#app/locale.ts';
import { failed, ok, type Result } from '#app/result.ts';

export const usage = `npm run case -- --endpoint URL [--api-key K] [--jurisdiction J] [--locale zh-CN|en] [--data DIR]
  services
  service CODE
  submit --service CODE [--answers FILE.json] [--address TEXT] [--description TEXT] [--phone DIGITS] [--wait SECONDS]
  status REFERENCE-OR-ID [--secret S]
  update REFERENCE --secret S --type ${updateTypes.join('|')} [--description TEXT] [--address TEXT]
         [--phone DIGITS] [--score 1…5] [--solved true|false]
  media ID --secret S --kind photo|voice --file FILE --consent VERSION
  outbox

FILE.json holds answers by the codes of the definition: {"what": "dark", "which": ["a", "b"]}.
VERSION names the words the resident agreed to; without their agreement nothing is sent.
DIR keeps the outbox and the services (default: data/case).`;

export interface Common {
  readonly endpoint: string;
  readonly apiKey?: string;
  readonly jurisdiction?: string;
  readonly locale: Locale;
  readonly data: string;
}

export type Command = Common &
  (
    | { readonly do: 'services' | 'outbox' }
    | { readonly do: 'service'; readonly code: string }
    | {
        readonly do: 'submit';
        readonly service: string;
        readonly answers?: string;
        readonly address?: string;
        readonly description?: string;
        readonly phone?: string;
        readonly waitSeconds: number;
      }
    | { readonly do: 'status'; readonly of: string; readonly secret?: string }
    | {
        readonly do: 'media';
        readonly id: string;
        readonly secret: string;
        readonly kind: MediaKind;
        readonly file: string;
        readonly consent: string;
      }
    | { readonly do: 'update'; readonly of: string; readonly secret: string; readonly change: Change }
  );

export type Change = Pick<
  CaseUpdate,
  'type' | 'description' | 'addressString' | 'phone' | 'score' | 'solved'
>;

const options = {
  endpoint: { type: 'string' },
  'api-key': { type: 'string' },
  jurisdiction: { type: 'string' },
  locale: { type: 'string', default: 'zh-CN' },
  data: { type: 'string', default: 'data/case' },
  service: { type: 'string' },
  answers: { type: 'string' },
  address: { type: 'string' },
  description: { type: 'string' },
  phone: { type: 'string' },
  wait: { type: 'string', default: '20' },
  secret: { type: 'string' },
  type: { type: 'string', default: 'follow_up' },
  score: { type: 'string' },
  solved: { type: 'string' },
  kind: { type: 'string' },
  file: { type: 'string' },
  consent: { type: 'string' },
} as const;

/** The command line, or one sentence on what is wrong with it. */
export function parseCommand(args: readonly string[]): Result<Command, string> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    return failed((error as Error).message);
  }
  const { values, positionals } = parsed;
  const [verb, subject] = positionals;
  const { endpoint, jurisdiction, data } = values;
  if (endpoint === undefined || !URL.canParse(endpoint)) return failed('--endpoint URL is needed');
  const locale = locales.find((known) => known === values.locale);
  if (locale === undefined) return failed(`--locale: one of ${locales.join(', ')}`);
  const common: Common = { endpoint, locale, data, ...present({ jurisdiction, apiKey: values['api-key'] }) };
  switch (verb) {
    case 'services':
    case 'outbox':
      return ok({ ...common, do: verb });
    case 'service':
      return subject === undefined ? failed('service CODE') : ok({ ...common, do: verb, code: subject });
    case 'submit': {
      const { service, answers, address, description, phone } = values;
      const waitSeconds = Number(values.wait);
      if (service === undefined) return failed('submit needs --service CODE');
      if (!(waitSeconds >= 0)) return failed('--wait SECONDS: a number');
      const given = present({ answers, address, description, phone });
      return ok({ ...common, do: verb, service, waitSeconds, ...given });
    }
    case 'status':
      return subject === undefined
        ? failed('status REFERENCE-OR-ID')
        : ok({ ...common, do: verb, of: subject, ...present({ secret: values.secret }) });
    case 'media': {
      const { secret, file, consent } = values;
      const kind = mediaKinds.find((known) => known === values.kind);
      if (subject === undefined || secret === undefined || file === undefined || consent === undefined)
        return failed('media ID --secret S --kind K --file FILE --consent VERSION');
      return kind === undefined
        ? failed(`--kind: one of ${mediaKinds.join(', ')}`)
        : ok({ ...common, do: verb, id: subject, secret, kind, file, consent });
    }
    case 'update': {
      const change = changeOf(values);
      if (subject === undefined || values.secret === undefined) return failed('update REFERENCE --secret S');
      return change.ok
        ? ok({ ...common, do: verb, of: subject, secret: values.secret, change: change.value })
        : change;
    }
    default:
      return failed(verb === undefined ? 'what is to be done?' : `no such command: ${verb}`);
  }
}

const read = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

function changeOf(values: ReturnType<typeof read>['values']): Result<Change, string> {
  const type = updateTypes.find((known) => known === values.type);
  if (type === undefined) return failed(`--type: one of ${updateTypes.join(', ')}`);
  const score = values.score === undefined ? undefined : Number(values.score);
  if (score !== undefined && ![1, 2, 3, 4, 5].includes(score)) return failed('--score: 1 to 5');
  const solved = values.solved === undefined ? undefined : values.solved === 'true';
  const { description, address: addressString, phone } = values;
  return ok({ type, ...present({ description, addressString, phone, score, solved }) });
}

const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
