import { given, flag, number, recordWith, records, text, texts, type Fields } from '../cases/wire/raw.ts';
import { serviceCode, type ServiceCode } from '../ids.ts';
import { locales, type Locale } from '../locale.ts';
import { iconNames, type IconName } from '../turn/icons.ts';
import { parseQuestions } from './parse-question.ts';
import type { Service } from './service.ts';

/** An entry of a server's service list, before its definition is fetched. */
export interface ServiceHead {
  readonly code: ServiceCode;
  /** Whether there is a definition to fetch. */
  readonly defined: boolean;
  readonly fields: Fields;
}

/** Entries of `services.json|xml` that have a code; the first of two with the same. */
export function parseServiceList(raw: unknown): readonly ServiceHead[] {
  const heads = new Map<string, ServiceHead>();
  for (const fields of records(raw)) {
    const code = text(fields['service_code'], 100);
    if (code === undefined || heads.has(code)) continue;
    heads.set(code, { code: serviceCode(code), defined: flag(fields['metadata']) ?? false, fields });
  }
  return [...heads.values()];
}

// A plain server knows no doors: its services are all things to report.
const otherGroup = 'report';
const otherIcon: IconName = 'chats-circle';

/**
 * The service, complete. A plain server's is asked like the hall's own: where, and, if the resident likes, a phone.
 * @param definition body of `services/{code}`, if there is one.
 */
export function parseService(head: ServiceHead, definition: unknown, locale: Locale): Service {
  const { fields } = head;
  const name = text(fields['service_name'], 100) ?? head.code;
  const attributes = records(recordWith(definition, 'attributes')?.['attributes']);
  const says = texts(fields['says']);
  const keywords = keywordsOf(fields['keywords']);
  const purposes = recordWith(fields['purposes'], 'location') ?? recordWith(fields['purposes'], 'contact');
  const next = texts(fields['next']);
  const materials = texts(fields['materials']);
  const information = attributes
    .filter(({ variable }) => flag(variable) === false)
    .flatMap((attribute) => texts(attribute['description']));
  return {
    code: head.code,
    name,
    description: text(fields['description'], 500) ?? '',
    // A desk that does not have the language answers in its own, and says so.
    locale: oneOf(locales, fields['locale']) ?? locale,
    group: text(fields['group'], 100) ?? otherGroup,
    ...given('subgroup', text(fields['subgroup'], 100)),
    icon: iconOf(fields['icon']) ?? otherIcon,
    says: says.length > 0 ? says : [name, ...keywords],
    ...(says.length === 0 || keywords.length === 0 ? {} : { keywords }),
    location: oneOf(['public', 'home', 'none'], fields['location']) ?? 'public',
    contact: oneOf(['offered', 'required', 'none'], fields['contact']) ?? 'offered',
    ...given('promiseDays', number(fields['promise_days'])),
    ...(next.length === 0 ? {} : { next }),
    ...(purposes === undefined
      ? {}
      : {
          purposes: {
            ...given('location', text(purposes['location'], 200)),
            ...given('contact', text(purposes['contact'], 200)),
          },
        }),
    ...(materials.length === 0 ? {} : { materials }),
    ...(information.length === 0 ? {} : { information }),
    questions: parseQuestions(attributes.filter(({ variable }) => flag(variable) !== false)),
  };
}

const keywordsOf = (raw: unknown): readonly string[] =>
  texts(raw).flatMap((words) =>
    words
      .split(/[,;，、；]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

const iconOf = (raw: unknown): IconName | undefined => oneOf(iconNames, raw);

function oneOf<const T extends string>(known: readonly T[], raw: unknown): T | undefined {
  const word = text(raw, 40);
  return known.find((each) => each === word);
}
