import type { Rule } from '../lint.ts';
import type { Content, ServiceFile } from '../schema.ts';
import { fileOf } from '../shown.ts';
import { alike } from './alike.ts';

/** Four choices a page. */
const mostOnAPage = 4;
/** Fatigue budget of reporting something, counted in touches from the home screen to 「记下了」. */
const mostDecisions = 7;

const doorsExist: Rule = (content) =>
  content.services.flatMap((service) => {
    const group = content.groups.find(({ code }) => code === service.group);
    const names = content.groups.map(({ code }) => code).join(', ');
    if (group === undefined) {
      return [
        {
          file: fileOf(service),
          message: `group ${service.group} is not in groups.json; write one of ${names}`,
        },
      ];
    }
    if (group.subgroups.length === 0 || group.subgroups.some(({ code }) => code === service.subgroup))
      return [];
    const inner = group.subgroups.map(({ code }) => code).join(', ');
    return [{ file: fileOf(service), message: `subgroup is not in groups.json; write one of ${inner}` }];
  });

const pagesHoldTheirDoors: Rule = (content) =>
  content.groups.flatMap((group) => {
    const pages = [
      { name: group.code, names: group.subgroups.map(({ name }) => name) },
      ...group.subgroups.map(({ code }) => ({
        name: `${group.code}/${code}`,
        names: behind(content, group.code, code).map((service) => service.service_name),
      })),
    ];
    return pages.flatMap(({ name, names }) => [
      ...(names.length > mostOnAPage
        ? [
            {
              file: 'groups.json',
              message: `${name}: ${names.length} doors on one page; at most ${mostOnAPage}`,
            },
          ]
        : []),
      ...alike(names.map((each) => ({ name: each, also: [] }))).map((message) => ({
        file: 'groups.json',
        message: `${name}: ${message}`,
      })),
    ]);
  });

const reportingIsShort: Rule = (content) =>
  content.services
    .filter(({ group }) => group === 'report')
    .flatMap((service) => {
      const decisions = decisionsOf(content, service);
      return decisions <= mostDecisions
        ? []
        : [
            {
              file: fileOf(service),
              message: `${decisions} decisions by touch, at most ${mostDecisions}; take out a question`,
            },
          ];
    });

/**
 * Touches on the longest way: home, door (and the service behind it, where the door has several), each question (and
 * before one about a person, whether it may be asked), the place (estate and building; of a home whether it may be
 * asked, and the door too), contact, agree. What is keyed in and answered for counts once. Beside 说不准 a page holds
 * three estates. A photo waits at the review, for whoever wants one.
 */
export function decisionsOf(content: Content, service: ServiceFile): number {
  const doors = behind(content, service.group, service.subgroup).length > 1 ? 2 : 1;
  const pages = content.gazetteer.estates.length < mostOnAPage ? 0 : 1;
  const place = { public: 2 + pages, home: 5 + pages, none: 0 }[service.location];
  const asked = service.attributes.filter(({ kind }) => kind !== 'photo');
  const personal = asked.filter(
    ({ kind, data_class: dataClass }) =>
      kind !== 'phone' && (dataClass === 'person' || dataClass === 'sensitive'),
  );
  const contact = service.contact === 'none' ? 0 : 1;
  return 1 + doors + asked.length + personal.length + place + contact + 1;
}

const behind = (content: Content, group: string, subgroup: string | undefined): readonly ServiceFile[] =>
  content.services.filter((service) => service.group === group && service.subgroup === subgroup);

export const doorRules: readonly Rule[] = [doorsExist, pagesHoldTheirDoors, reportingIsShort];
