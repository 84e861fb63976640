import formbody from '@fastify/formbody';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { StoreError } from '#main/store/trouble.ts';
import { openApiDocument } from './openapi.ts';
import type { Desk, Operation } from './operation.ts';
import { pageOf } from './page.ts';
import { parseForm, type Form } from './wire/form.ts';
import { takeFiles } from './wire/multipart.ts';
import { refuse, refusalStatuses, type Refusal } from './wire/refusal.ts';
import { toXml } from './wire/xml.ts';

/** Longest request: 4,000 characters of Chinese, percent-encoded, are 36 KiB; twice that, with the other fields. */
const longestBodyBytes = 81_920;
/** A request that has not arrived by then never will; the desk is on the same machine or in the same hall. */
const requestTimeoutMs = 10_000;

export interface Endpoint {
  /** `''` or `/test`. */
  readonly prefix: string;
  readonly desk: Desk;
}

const formats = ['json', 'xml'] as const;
type Format = (typeof formats)[number];

/** The HTTP face of the desk: every operation in JSON and XML, every refusal as GeoReport's array of errors. */
export function serverOf(
  operations: readonly Operation[],
  endpoints: readonly Endpoint[],
  onUnexpected: (error: unknown) => void,
): FastifyInstance {
  const app = fastify({
    bodyLimit: longestBodyBytes,
    requestTimeout: requestTimeoutMs,
    routerOptions: {
      maxParamLength: 200,
      querystringParser: (query) => ({ form: parseForm(query) }),
    },
    frameworkErrors: (error, request, reply) => {
      void refuseWith(request.url, reply, refusalOf(error, onUnexpected));
    },
  });
  app.removeAllContentTypeParsers();
  void app.register(formbody, { bodyLimit: longestBodyBytes, parser: (body) => ({ form: parseForm(body) }) });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    void reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) =>
    refuseWith(request.url, reply, refusalOf(error, onUnexpected)),
  );

  const [first] = endpoints;
  if (first === undefined) throw new Error('a desk serves at least one endpoint');
  const document = openApiDocument(operations, first.desk.content);
  const page = pageOf(document);
  app.get('/openapi.json', () => document);
  app.get('/', (_request, reply) =>
    reply
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .type('text/html; charset=utf-8')
      .send(page),
  );
  // Within plugins, so that the parsers are there before the routes are; each operation reads one kind of form.
  void app.register((routes, _options, done) => {
    addRoutes(
      routes,
      operations.filter(({ upload }) => upload === undefined),
      endpoints,
    );
    done();
  });
  for (const operation of operations) {
    const { upload } = operation;
    if (upload === undefined) continue;
    void app.register((routes, _options, done) => {
      takeFiles(routes, upload);
      addRoutes(routes, [operation], endpoints);
      done();
    });
  }
  const methods = methodsByPath(operations, endpoints);
  // Before the body is looked at: what is not served has no body worth reading.
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.replace(/\?.*$/s, '');
    const allowed = methods.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    const asked = request.method === 'HEAD' ? 'GET' : request.method;
    if (allowed.length === 0 || allowed.includes(asked)) return;
    const methodsAllowed = allowed.join(', ');
    await refuseWith(
      request.url,
      reply,
      refuse(405, `the method must be ${methodsAllowed}`, { allow: methodsAllowed }),
    );
  });
  app.setNotFoundHandler((request, reply) =>
    refuseWith(request.url, reply, refuse(404, 'nothing here; / lists what there is')),
  );
  return app;
}

function addRoutes(
  routes: FastifyInstance,
  operations: readonly Operation[],
  endpoints: readonly Endpoint[],
): void {
  for (const { prefix, desk } of endpoints) {
    for (const operation of operations) {
      for (const format of formats) {
        routes.route({
          method: operation.method,
          url: `${prefix}${operation.path.replace(/\{(\w+)\}/g, ':$1')}.${format}`,
          handler: (request, reply) => answered(operation, desk, format, request, reply),
        });
      }
    }
  }
}

const nothing: Form = { fields: {}, repeated: [] };
const formOf = (holder: unknown): Form => (holder as { readonly form?: Form } | undefined)?.form ?? nothing;
const fileOf = (holder: unknown): Uint8Array | undefined =>
  (holder as { readonly file?: Uint8Array } | undefined)?.file;

async function answered(
  operation: Operation,
  desk: Desk,
  format: Format,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'];
  const file = fileOf(request.body);
  const result = await operation.answer(
    {
      params: request.params as Readonly<Record<string, string>>,
      query: formOf(request.query),
      body: formOf(request.body),
      idempotencyKey: Array.isArray(key) ? key.join() : key,
      remote: request.ip,
      ...(file === undefined ? {} : { file }),
    },
    desk,
  );
  if (!result.ok) return refuseWith(request.url, reply, result.error);
  const { status, body, headers = {} } = result.value;
  return sent(reply.code(status).headers(headers), format, operation.root, body);
}

const sent = (reply: FastifyReply, format: Format, root: string, body: unknown): FastifyReply =>
  format === 'xml'
    ? reply.type('text/xml; charset=utf-8').send(toXml(root, body))
    : reply.type('application/json; charset=utf-8').send(JSON.stringify(body));

function refuseWith(
  url: string,
  reply: FastifyReply,
  { status, errors, headers = {} }: Refusal,
): FastifyReply {
  const format = /\.xml(\?|$)/.test(url) ? 'xml' : 'json';
  return sent(reply.code(status).headers(headers), format, 'errors', errors);
}

/** What the framework or the store threw, in the standard's form. What nobody expected is logged and is a 500. */
function refusalOf(error: FastifyError | Error, onUnexpected: (error: unknown) => void): Refusal {
  if (error instanceof StoreError) {
    return refuse(503, error.trouble === 'disk-full' ? 'storage is full' : 'storage does not work', {
      'retry-after': '60',
    });
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  // A name in the path that is longer than any that was given.
  if (status === 414) return refuse(404, 'not known here');
  if (status === 413) return refuse(413, 'larger than is taken here');
  if (status === 415)
    return refuse(
      415,
      'content-type: send a form, application/x-www-form-urlencoded or with a file multipart/form-data',
    );
  const known = refusalStatuses.find((each) => each === status);
  if (known !== undefined && known < 500) return refuse(known, 'the request cannot be read');
  onUnexpected(error);
  return refuse(500, 'something unexpected happened; the staff can see it in the log');
}

interface Served {
  readonly method: string;
  readonly pattern: RegExp;
}

function methodsByPath(operations: readonly Operation[], endpoints: readonly Endpoint[]): readonly Served[] {
  const served = operations.flatMap(({ method, path }) =>
    endpoints.map(({ prefix }) => ({
      method,
      pattern: new RegExp(`^${prefix}${path.replace(/\{\w+\}/g, '[^/]+')}\\.(json|xml)$`),
    })),
  );
  return [...served, { method: 'GET', pattern: /^\/(openapi\.json)?$/ }];
}
