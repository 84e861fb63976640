import { z } from 'zod';
import { ok } from '#app/result.ts';
import { definitionView, gazetteerView, noticeView, serviceView } from '../content/localise.ts';
import { operation } from '../operation.ts';
import { apiKey, locale, text } from '../wire/fields.ts';
import {
  definitionAnswer,
  discoveryAnswer,
  gazetteerAnswer,
  noticesAnswer,
  servicesAnswer,
} from '../wire/answers.ts';
import { refused } from '../wire/refusal.ts';

/** What the hall offers: discovery, services, definitions, notices, places. Nothing here is a person's. */

export const common = { jurisdiction_id: text(100).optional(), api_key: apiKey, locale };
const query = z.object(common);
const shared = { method: 'GET', query, success: 200, refusals: [400, 403] } as const;

const discovery = operation({
  ...shared,
  path: '/discovery',
  summary: 'Where the endpoints are, and whether anything changed',
  root: 'discovery',
  response: discoveryAnswer,
  handle: (_input, { content, url }) => {
    const { committee, address, phone, hours } = content.gazetteer.community;
    const endpoint = (type: 'production' | 'test', path: string) => ({
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: `${url()}${path}`,
      changeset: content.changeset,
      type,
      formats: ['application/json', 'text/xml'],
    });
    return ok({
      status: 200,
      body: {
        changeset: content.changeset,
        contact: `${committee}，${address}，电话${phone}，${hours}`,
        key_service: `${committee}，电话${phone}`,
        endpoints: [endpoint('production', ''), endpoint('test', '/test')],
        extensions: ['hall-1', 'hall-media-1'],
      },
    });
  },
});

const services = operation({
  ...shared,
  path: '/services',
  summary: 'Everything that can be reported or applied for',
  root: 'services',
  response: servicesAnswer,
  handle: ({ query: { locale: language = 'zh-CN' } }, { content }) =>
    ok({ status: 200, body: content.services.map((file) => serviceView(content, file, language)) }),
});

const definition = operation({
  ...shared,
  path: '/services/{service_code}',
  summary: 'The questions of one service',
  root: 'service_definition',
  response: definitionAnswer,
  refusals: [400, 403, 404],
  handle: ({ params, query: { locale: language = 'zh-CN' } }, { content }) => {
    const file = content.services.find(({ service_code: code }) => code === params['service_code']);
    if (file === undefined) return refused(404, 'service_code: no such service');
    return ok({ status: 200, body: definitionView(content, file, language) });
  },
});

const notices = operation({
  ...shared,
  path: '/notices',
  summary: 'Notices of the community that are current (hall profile)',
  root: 'notices',
  response: noticesAnswer,
  handle: ({ query: { locale: language = 'zh-CN' } }, { content, clock }) => {
    const today = clock().toISOString().slice(0, 10);
    const current = content.notices.filter(({ until }) => until === undefined || until >= today);
    const told = current.map((file) => noticeView(file, language)).filter((view) => view !== undefined);
    return ok({ status: 200, body: told });
  },
});

const gazetteer = operation({
  ...shared,
  path: '/gazetteer',
  summary: 'The community, its estates and their buildings (hall profile)',
  root: 'gazetteer',
  response: gazetteerAnswer,
  handle: ({ query: { locale: language = 'zh-CN' } }, { content }) =>
    ok({ status: 200, body: gazetteerView(content.gazetteer, language) }),
});

export const hallOperations = [discovery, services, definition, notices, gazetteer];
