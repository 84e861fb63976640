import type { Fetch } from '#main/cases/client/http.ts';
import type { Keep } from '#main/cases/client/memory.ts';

/** One request as it left the client. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly headers: Headers;
}

export interface Scripted {
  readonly status?: number;
  readonly body?: string;
  /** Code of a network failure instead of an answer. */
  readonly fails?: string;
}

/** A server that says what the script says; `undefined` is a 404 page. */
export function scriptedServer(script: (seen: Seen) => Scripted | undefined): { fetch: Fetch; seen: Seen[] } {
  const seen: Seen[] = [];
  const fetch: Fetch = (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const request: Seen = {
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      form: new URLSearchParams(typeof init.body === 'string' ? init.body : ''),
      headers: new Headers(init.headers),
    };
    seen.push(request);
    const {
      status = 200,
      body = '',
      fails,
    } = script(request) ?? { status: 404, body: '<html>Not found</html>' };
    if (fails !== undefined)
      return Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: fails } }));
    return Promise.resolve(new Response(body, { status }));
  };
  return { fetch, seen };
}

export const hallDiscovery = (changeset: string): string =>
  JSON.stringify({
    changeset,
    endpoints: [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: 'http://desk',
        type: 'production',
        formats: ['application/json'],
      },
    ],
    extensions: ['hall-1'],
  });

/** A disk that lasts as long as the test. */
export function keepInMemory(): Keep {
  const kept = new Map<string, string>();
  return {
    get: (name) => {
      const value = kept.get(name);
      return Promise.resolve(value === undefined ? undefined : (JSON.parse(value) as unknown));
    },
    put: (name, value) => {
      kept.set(name, JSON.stringify(value));
      return Promise.resolve();
    },
  };
}
