import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A city's GeoReport server without the hall profile, as two real ones were measured to behave: no discovery, booleans
 * as strings, ids as numbers from 0, unknown top-level parameters refused, `attribute[x][]` refused, a submission
 * without a place answered with a page, keys for idempotency ignored.
 */
export interface PlainServer {
  readonly url: string;
  /** What was handed in, in order. */
  readonly requests: readonly PlainRequest[];
  /** Moves a case on. */
  close(id: number, notes: string): void;
  stop(): Promise<void>;
}

export interface PlainRequest {
  readonly id: number;
  readonly serviceCode: string;
  readonly address: string;
  readonly description: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly at: string;
  readonly closed?: string;
}

export interface PlainOptions {
  readonly format?: 'json' | 'xml';
  /** Whether its lists show what was written; where they do not, a lost answer stays lost. */
  readonly shows?: boolean;
  readonly services?: readonly Readonly<Record<string, unknown>>[];
  readonly definitions?: Readonly<Record<string, unknown>>;
  readonly port?: number;
}

const known = new Set([
  'service_code', 'address_string', 'address_id', 'lat', 'long', 'description', 'phone', 'email', 'first_name',
  'last_name', 'device_id', 'account_id', 'media_url', 'api_key', 'jurisdiction_id',
]); // prettier-ignore

const page =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>';

type Answer = {
  readonly status: number;
  readonly root?: string;
  readonly member?: string;
  readonly body: unknown;
};

const error = (status: number, description: string): Answer => ({
  status,
  root: 'errors',
  member: 'error',
  body: [{ code: String(status), description }],
});

export async function openPlainServer(options: PlainOptions = {}): Promise<PlainServer> {
  const {
    format = 'json',
    shows = true,
    services = streetServices,
    definitions = streetDefinitions,
  } = options;
  const requests: PlainRequest[] = [];

  const listed = (request: PlainRequest) => ({
    service_request_id: request.id,
    status: request.closed === undefined ? 'open' : 'closed',
    status_notes: request.closed ?? '',
    service_code: request.serviceCode,
    service_name:
      services.find(({ service_code: code }) => String(code) === request.serviceCode)?.['service_name'] ?? '',
    requested_datetime: request.at.replace('Z', '123+00:00'),
    updated_datetime: request.at,
    ...(shows ? { description: request.description, address: request.address } : {}),
  });

  const take = (form: URLSearchParams): Answer => {
    const attributes: Record<string, string[]> = {};
    for (const [name, value] of form) {
      const code = /^attribute\[([^\]]+)\]$/.exec(name)?.[1];
      if (code !== undefined) (attributes[code] ??= []).push(value);
      else if (!known.has(name) || value === '') return error(400, `unknown or empty parameter ${name}`);
    }
    const serviceCode = form.get('service_code') ?? '';
    if (!services.some(({ service_code: code }) => String(code) === serviceCode))
      return error(404, 'service_code not found');
    const address = form.get('address_string');
    if (address === null) return { status: 500, body: page };
    const id = requests.length;
    const description = form.get('description') ?? '';
    requests.push({ id, serviceCode, address, description, attributes, at: new Date().toISOString() });
    return {
      status: 201,
      root: 'service_requests',
      member: 'request',
      body: [{ service_request_id: id, service_notice: '' }],
    };
  };

  const answer = (method: string, path: string, form: URLSearchParams): Answer => {
    const list = (root: string, member: string, body: unknown): Answer => ({
      status: 200,
      root,
      member,
      body,
    });
    if (method === 'POST') return path === '/requests' ? take(form) : { status: 404, body: page };
    if (path === '/services') return list('services', 'service', services);
    const service = /^\/services\/(.+)$/.exec(path)?.[1];
    if (service !== undefined) {
      const definition = definitions[decodeURIComponent(service)];
      return definition === undefined
        ? { status: 404, body: page }
        : { status: 200, root: 'service_definition', body: definition };
    }
    if (path === '/requests') {
      const [code, start, end] = [form.get('service_code'), form.get('start_date'), form.get('end_date')];
      const found = requests.filter(
        ({ serviceCode, at }) =>
          (code === null || serviceCode === code) &&
          (start === null || at >= start) &&
          (end === null || at <= end),
      );
      return list('service_requests', 'request', [...found].reverse().map(listed));
    }
    const id = /^\/requests\/(\d+)$/.exec(path)?.[1];
    const request = id === undefined ? undefined : requests[Number(id)];
    return request === undefined
      ? { status: 404, body: page }
      : list('service_requests', 'request', [listed(request)]);
  };

  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const url = new URL(incoming.url ?? '/', 'http://here');
      const path = url.pathname.replace(/\.(json|xml)$/, '');
      const form = new URLSearchParams(incoming.method === 'POST' ? body : url.search);
      const wrongFormat = !url.pathname.endsWith(`.${format}`);
      const {
        status,
        root,
        member,
        body: told,
      } = wrongFormat
        ? { status: 404, root: undefined, member: undefined, body: page }
        : answer(incoming.method ?? 'GET', path, form);
      const isPage = typeof told === 'string';
      const xml = (): string => xmlOf(root ?? 'answer', member === undefined ? told : { [member]: told });
      outgoing.writeHead(status, {
        'content-type': isPage ? 'text/html' : format === 'xml' ? 'text/xml' : 'application/json',
      });
      outgoing.end(isPage ? told : format === 'xml' ? xml() : JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: (id, notes) => {
      const request = requests[id];
      if (request !== undefined) requests[id] = { ...request, closed: notes };
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A list is an element of its own for each entry; inside entries, `values` holds `value`, `attributes` holds `attribute`. */
function xmlOf(name: string, value: unknown): string {
  if (Array.isArray(value)) {
    const member = name.endsWith('s') ? name.slice(0, -1) : undefined;
    return member === undefined
      ? value.map((entry) => xmlOf(name, entry)).join('')
      : `<${name}>${value.map((entry) => xmlOf(member, entry)).join('')}</${name}>`;
  }
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, entry]) => xmlOf(key, entry))
          .join('')
      : String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${name}>${inner}</${name}>`;
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const streetServices = [
  { service_code: 1, service_name: 'Street light', description: 'Broken', metadata: 'true', type: 'realtime', keywords: 'lamp, dark', group: 'Street' },
  { service_code: 'pothole', service_name: 'Pothole', description: '', metadata: 'false', type: 'realtime', keywords: '', group: 'Street' },
]; // prettier-ignore

const streetDefinitions: Readonly<Record<string, unknown>> = {
  1: {
    service_code: 1,
    attributes: [
      { variable: 'true', code: 'what', datatype: 'singlevaluelist', required: 'true', datatype_description: '', order: '2', description: 'What is wrong with it?', values: [{ key: 0, name: 'Dark' }, { key: 1, name: 'Flickers' }] },
      { variable: 'false', code: 'note', datatype: 'text', required: 'false', order: '1', description: 'For a fallen cable call 112.' },
    ],
  },
}; // prettier-ignore
