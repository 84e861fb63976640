import type { Form } from '#app/cases/wire/form.ts';
import { readBody, type Body } from './body.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly form?: Form;
  /** With it the form goes as `multipart/form-data`. */
  readonly file?: { readonly field: string; readonly content: Uint8Array; readonly type: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** `unsent`: no connection came about. `lost`: it may have arrived, and no whole answer came back. */
export type Exchange =
  | { readonly kind: 'answer'; readonly status: number; readonly body: Body }
  | { readonly kind: 'unsent' | 'lost'; readonly why: string };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A silence of 30 s is an error (design of the case API); half of it leaves room for the one repetition of a GET. */
export const defaultTimeoutMs = 15_000;
/** No city's whole service list is near this; what is longer is no answer of a case API. */
const largestBodyBytes = 8 * 1024 * 1024;

/** One request, one whole answer; never throws. A GET that found nobody, or a server in trouble, is asked once more. */
export async function exchange(fetch: Fetch, call: Call, timeoutMs: number): Promise<Exchange> {
  const first = await once(fetch, call, timeoutMs);
  if (call.method === 'POST') return first;
  return first.kind !== 'answer' || first.status >= 500 ? once(fetch, call, timeoutMs) : first;
}

async function once(
  fetch: Fetch,
  { method, url, form, file, headers }: Call,
  timeoutMs: number,
): Promise<Exchange> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9',
        ...(form === undefined || file !== undefined
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
        ...headers,
      },
      ...(form === undefined ? {} : { body: bodyOf(form, file) }),
      // A redirected POST would arrive as a GET, or hand the key to another host.
      redirect: method === 'POST' ? 'manual' : 'follow',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await wholeText(response);
    return {
      kind: 'answer',
      status: response.status,
      body: text === undefined ? { kind: 'garbage' } : readBody(text),
    };
  } catch (error) {
    const code = codeOf(error);
    return { kind: unsentCodes.test(code) ? 'unsent' : 'lost', why: code };
  }
}

function bodyOf(form: Form, file: Call['file']): string | FormData {
  const words = form.map(([name, value]): [string, string] => [name, value]);
  if (file === undefined) return new URLSearchParams(words).toString();
  const parts = new FormData();
  for (const [name, value] of words) parts.append(name, value);
  parts.append(file.field, new Blob([new Uint8Array(file.content)], { type: file.type }), file.field);
  return parts;
}

/** `undefined` where it is larger than any answer may be. */
async function wholeText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > largestBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Failures of looking up, connecting and the TLS handshake: nothing of the request has left. */
const unsentCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|ERR_INVALID_URL|ERR_TLS_.*|.*CERT.*|UNABLE_TO_VERIFY.*|EPROTO)$/;

function codeOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown };
  const inner = cause as { code?: unknown; errors?: readonly { code?: unknown }[] } | undefined;
  const found = [inner?.code, inner?.errors?.[0]?.code, code, name].find((each) => typeof each === 'string');
  return typeof found === 'string' ? found : 'Error';
}
