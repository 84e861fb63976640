import { z } from 'zod';
import { ok, type Result } from '#app/result.ts';
import { standingOf } from '../access.ts';
import type { Case } from '../cases/case.ts';
import { geoReportStatus } from '../cases/states.ts';
import { bareView, fullView } from '../cases/view.ts';
import { operation, type Desk, type Reply } from '../operation.ts';
import { requestsAnswer, tokensAnswer } from '../wire/answers.ts';
import { codes, dateTime, reference, secret, uuid } from '../wire/fields.ts';
import { refused, type Refusal } from '../wire/refusal.ts';
import { findCase, type Found } from './find-case.ts';
import { common } from './hall.ts';

/** GeoReport: without dates the last 90 days; in any case the newest 1,000. */
const defaultDays = 90;
const mostRequests = 1000;
const dayMs = 86_400_000;
/** A batch of papers is numbered this long after it came in; until then its token is pending. */
const batchMs = 2_000;

const filters = z.object({
  ...common,
  service_request_id: codes.optional(),
  service_code: codes.optional(),
  start_date: dateTime.optional(),
  end_date: dateTime.optional(),
  status: z.enum(['open', 'closed', 'open,closed', 'closed,open']).optional(),
  reference: reference.optional(),
  secret: secret.optional(),
  client_ref: uuid.optional(),
  detail: z.literal('full').optional().meta({ description: 'Staff, by reference: everything of the case.' }),
});
type Filters = z.output<typeof filters>;

const list = operation({
  method: 'GET',
  path: '/requests',
  summary:
    'Cases by id, by reference (and secret), by client_ref; or, with the key, by service, date and status',
  root: 'service_requests',
  query: filters,
  success: 200,
  response: requestsAnswer,
  refusals: [400, 403, 404, 429],
  handle: async ({ query, remote }, desk) => {
    const standing = standingOf(desk.apiKey, query.api_key);
    if (query.reference !== undefined) {
      const found = await findCase(desk, { ...query, apiKey: query.api_key, remote });
      // The kiosk, too, shows its key; whoever keys in a reference alone is told state and next step, no more.
      return found.ok
        ? shown(desk, found.value, query, query.detail === 'full' ? 'staff' : undefined)
        : found;
    }
    if (query.client_ref !== undefined) {
      const kept = await desk.archive.byClientRef(query.client_ref);
      return answer(kept === undefined ? [] : [kept], desk, query, standing === 'staff');
    }
    if (query.service_request_id !== undefined) {
      const cases = await Promise.all(query.service_request_id.split(',').map((id) => desk.archive.get(id)));
      const known = cases.filter((kept) => kept !== undefined);
      if (known.length === 0) return refused(404, 'service_request_id: not known here');
      return answer(known, desk, query, standing === 'staff');
    }
    if (standing !== 'staff') return refused(403, 'api_key: required to read what people wrote');
    return answer(await matching(desk, query), desk, query, true);
  },
});

/** The instants asked for; without a beginning, 90 days before the end. In milliseconds. */
export function windowOf(
  query: { readonly start_date?: string | undefined; readonly end_date?: string | undefined },
  now: Date,
): { readonly start: number; readonly end: number } {
  const end = query.end_date === undefined ? Infinity : Date.parse(query.end_date);
  const last = Number.isFinite(end) ? end : now.getTime();
  return {
    start: query.start_date === undefined ? last - defaultDays * dayMs : Date.parse(query.start_date),
    end,
  };
}

async function matching(desk: Desk, query: Filters): Promise<readonly Case[]> {
  const { start, end } = windowOf(query, desk.clock());
  const services = query.service_code?.split(',');
  const statuses = query.status?.split(',');
  const found: Case[] = [];
  const fitting = desk.archive.matching(({ submittedAt, serviceCode, state }) => {
    const at = Date.parse(submittedAt);
    if (at < start || at > end) return false;
    if (services !== undefined && !services.includes(serviceCode)) return false;
    return statuses === undefined || statuses.includes(geoReportStatus(state));
  });
  for await (const kept of fitting) {
    found.push(kept);
    if (found.length === mostRequests) break;
  }
  return found;
}

const one = operation({
  method: 'GET',
  path: '/requests/{service_request_id}',
  summary: 'One case: all of it with the key or the secret of its slip, else state and next step',
  root: 'service_requests',
  query: z.object({ ...common, secret: secret.optional() }),
  success: 200,
  response: requestsAnswer,
  refusals: [400, 403, 404, 429],
  handle: async ({ params, query, remote }, desk) => {
    const id = params['service_request_id'] ?? '';
    const found = await findCase(desk, { id, secret: query.secret, apiKey: query.api_key, remote });
    return found.ok ? shown(desk, found.value, query, 'staff') : found;
  },
});

const token = operation({
  method: 'GET',
  path: '/tokens/{token}',
  summary: 'The id that became of a token; empty while it is pending',
  root: 'service_requests',
  query: z.object(common),
  success: 200,
  response: tokensAnswer,
  refusals: [400, 403, 404],
  handle: async ({ params }, desk) => {
    const asked = params['token'] ?? '';
    const kept = await desk.archive.byToken(asked);
    if (kept === undefined) return refused(404, 'token: not known here');
    const ready = desk.clock().getTime() - Date.parse(kept.submittedAt) >= batchMs;
    return ok({ status: 200, body: ready ? [{ service_request_id: kept.id, token: asked }] : [] });
  },
});

/** `staffSees`: whether the key alone opens all of it here. */
const shown = (
  desk: Desk,
  { kept, as }: Found,
  query: Pick<Filters, 'locale' | 'secret'>,
  staffSees: 'staff' | undefined,
): Result<Reply, Refusal> =>
  answer([kept], desk, query, query.secret !== undefined || (as === 'staff' && staffSees === 'staff'));

const answer = (
  cases: readonly Case[],
  { content }: Desk,
  { locale = 'zh-CN' }: Pick<Filters, 'locale'>,
  full: boolean,
): Result<Reply, Refusal> =>
  ok({ status: 200, body: cases.map((kept) => (full ? fullView : bareView)(content, kept, locale)) });

export const requestOperations = [list, one, token];
