import type { ContentFault } from '../load.ts';
import type { Rule } from '../lint.ts';
import type { QuestionFile, ServiceFile } from '../schema.ts';
import { fileOf } from '../shown.ts';
import { alike } from './alike.ts';

/** Four choices a page; what may be left open shows 先不答 as one of them. */
const mostChoices = 4;
/** The ear takes these for each other: 是/不是, 对/不对. */
const yesAndNo = new Set(['是', '不是', '是的', '对', '不对', '有', '没有', '要', '不要', '能', '不能']);

const each =
  (check: (question: QuestionFile, service: ServiceFile) => readonly string[]): Rule =>
  ({ services }) =>
    services.flatMap((service) =>
      service.attributes.flatMap((question): ContentFault[] =>
        check(question, service).map((message) => ({
          file: fileOf(service),
          message: `${question.code}: ${message}`,
        })),
      ),
    );

const valuesAreClear = each((question) => {
  if (!('values' in question)) return [];
  const room = question.kind === 'several' ? Infinity : mostChoices - (question.required ? 0 : 1);
  return [
    ...(question.values.length > room
      ? [`${question.values.length} values; at most ${room}, so that one page holds them all`]
      : []),
    ...question.values
      .filter(({ name }) => yesAndNo.has(name))
      .map(({ name }) => `“${name}” as an answer is misheard; say the thing itself: 站得住 / 坐着洗`),
    ...alike(question.values.map(({ name, synonyms }) => ({ name, also: synonyms }))),
    ...repeated(question.values.map(({ key }) => key)).map((key) => `the key ${key} is used twice`),
  ];
});

const conditionsHold = each(({ show_if: condition, code }, { attributes }) => {
  if (condition === undefined) return [];
  const before = attributes.slice(
    0,
    attributes.findIndex((other) => other.code === code),
  );
  const asked = before.find((other) => other.code === condition.code);
  if (asked === undefined) return [`show_if names ${condition.code}, which is not asked before it`];
  const known = 'values' in asked && asked.values.some(({ key }) => key === condition.equals);
  return known ? [] : [`show_if waits for ${condition.equals}, which ${condition.code} never is`];
});

const numbersHaveRoom = each((question) =>
  'min' in question && question.min >= question.max ? ['min must be below max'] : [],
);

const sensitiveIsFree = each(({ data_class: dataClass, required }) =>
  dataClass === 'sensitive' && required
    ? ['a sensitive question may be refused; write "required": false']
    : [],
);

/** A photo is on request; both kinds have one answer, a yes to just this, and go with the case. */
const photosAreFree = each((question, { attributes }) => {
  if (question.kind !== 'photo') return [];
  const photos = attributes.filter(({ kind }) => kind === 'photo');
  return [
    ...(question.required ? ['nobody has to take a photo; write "required": false'] : []),
    ...(question.data_class !== 'matter'
      ? ['a photo shows what is broken, no person; write "data_class": "matter"']
      : []),
    ...(photos[0] !== question ? ['one photo a service; leave this one out'] : []),
    ...attributes
      .filter(({ show_if: condition }) => condition?.code === question.code)
      .map(({ code }) => `${code} waits for a photo, which answers nothing; leave out its show_if`),
  ];
});

const codesAreTheirOwn: Rule = ({ services }) =>
  services.flatMap((service) =>
    repeated(service.attributes.map(({ code }) => code)).map((code) => ({
      file: fileOf(service),
      message: `the question ${code} stands twice; give one another code`,
    })),
  );

const whyIsSaid: Rule = ({ services }) =>
  services.flatMap((service) => [
    ...(service.location !== 'none' && service.purposes.location === undefined
      ? [{ file: fileOf(service), message: 'purposes.location is missing; say why the place is asked' }]
      : []),
    ...(service.contact !== 'none' && service.purposes.contact === undefined
      ? [{ file: fileOf(service), message: 'purposes.contact is missing; say why the phone is asked' }]
      : []),
  ]);

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) < index);

export const questionRules: readonly Rule[] = [
  valuesAreClear,
  conditionsHold,
  numbersHaveRoom,
  sensitiveIsFree,
  photosAreFree,
  codesAreTheirOwn,
  whyIsSaid,
];
