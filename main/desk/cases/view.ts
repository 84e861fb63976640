import { localeRows, type Locale } from '#app/locale.ts';
import type { Content } from '../content/schema.ts';
import type { RequestAnswer } from '../wire/answers.ts';
import { keysIn } from './answers.ts';
import { isWithdrawn, type Case } from './case.ts';
import { geoReportStatus, stateWords } from './states.ts';

/** What anyone may see who knows the reference or the id: state and next step, no place, no words. */
export function bareView(content: Content, kept: Case, locale: Locale): RequestAnswer {
  const service = content.services.find(({ service_code: code }) => code === kept.serviceCode);
  const words = stateWords[kept.state][locale];
  return {
    service_request_id: kept.id,
    status: geoReportStatus(kept.state),
    status_notes: words.now,
    service_name:
      (locale === 'zh-CN' ? undefined : service?.translations[locale]?.service_name) ??
      service?.service_name ??
      kept.serviceCode,
    service_code: kept.serviceCode,
    requested_datetime: kept.submittedAt,
    updated_datetime: kept.updatedAt,
    expected_datetime: `${kept.promisedBy}T00:00:00Z`,
    extended_attributes: {
      status: kept.state,
      next: words.next,
      promised_by: kept.promisedBy,
      erased: kept.erasedAt !== undefined,
      withdrawn: isWithdrawn(kept),
      ...(kept.reference === undefined ? {} : { reference: kept.reference }),
    },
  };
}

/** Everything, for the resident with the slip and for staff. */
export function fullView(content: Content, kept: Case, locale: Locale): RequestAnswer {
  const bare = bareView(content, kept, locale);
  const { personal } = kept;
  return {
    ...bare,
    ...present({
      description: personal.description,
      address: personal.address,
      address_id: personal.addressId,
      lat: personal.latitude,
      long: personal.longitude,
      media_url: personal.mediaUrl,
    }),
    extended_attributes: {
      ...bare.extended_attributes,
      notes: kept.notes.map(({ at, type, text }) => ({
        datetime: at,
        type,
        description: text ?? (type in stateWords ? stateWords[type as Case['state']][locale].now : ''),
      })),
      attributes: Object.entries(personal.answers).map(([code, value]) => ({
        code,
        value,
        value_name: valueName(content, kept, code, value, locale),
      })),
      ...present({
        phone: personal.phone,
        email: personal.email,
        first_name: personal.firstName,
        last_name: personal.lastName,
        on_behalf_of: personal.onBehalfOf,
        consents: personal.consents,
        rating: kept.rating,
        media: personal.media?.map(({ id, kind, type, bytes }) => ({
          media_id: id,
          kind,
          content_type: type,
          bytes,
        })),
      }),
    },
  };
}

function valueName(content: Content, kept: Case, code: string, value: string, locale: Locale): string {
  const service = content.services.find(({ service_code }) => service_code === kept.serviceCode);
  const question = service?.attributes.find((each) => each.code === code);
  if (question === undefined || !('values' in question)) return value;
  const translated = locale === 'zh-CN' ? undefined : service?.translations[locale]?.attributes[code]?.values;
  const names = keysIn(value).map(
    (key) => translated?.[key] ?? question.values.find((each) => each.key === key)?.name ?? key,
  );
  return names.join(localeRows[locale].spaced ? ', ' : '、');
}

const present = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
