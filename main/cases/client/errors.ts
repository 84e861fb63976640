import { parseErrors, saysDuplicate } from '#app/cases/wire/discovery.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import type { Exchange } from './http.ts';

/** What went wrong with a GET: nothing was changed, whatever it was. */
export function readTrouble(exchange: Exchange): ApiError {
  if (exchange.kind !== 'answer') return { code: 'unreachable', detail: exchange.why };
  const { status, body } = exchange;
  const detail = `HTTP ${status}, ${body.kind === 'tree' ? codes(body.tree) : body.kind}`;
  if (status === 404 || status === 410) return { code: 'not-found', detail, status };
  if (status === 401 || status === 403) return { code: 'forbidden', detail, status };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { code: 'unreachable', detail, status };
  return { code: status >= 400 && body.kind === 'tree' ? 'rejected' : 'garbled', detail, status };
}

/** What went wrong with a POST. `unknown` wherever the server may have taken it. */
export function sendTrouble(exchange: Exchange, sent: readonly string[]): ApiError {
  if (exchange.kind !== 'answer') {
    return { code: exchange.kind === 'unsent' ? 'unreachable' : 'unknown', detail: exchange.why };
  }
  const { status, body } = exchange;
  if (body.kind !== 'tree') {
    // An empty refusal is the server's; a page, or noise, may hide anything.
    const refused = body.kind === 'empty' && status >= 400 && status < 500;
    return {
      code: refused ? refusal(status) : status === 429 ? 'unreachable' : 'unknown',
      detail: `HTTP ${status}, ${body.kind}`,
      status,
    };
  }
  const { words } = parseErrors(body.tree);
  const reason = scrubbed(words, sent);
  const detail = `HTTP ${status}, ${codes(body.tree)}${reason === '' ? '' : `: ${reason}`}`;
  if (status < 400 || status >= 500)
    return { code: status >= 300 && status < 400 ? 'rejected' : 'unknown', detail, status };
  // 409: the same key is being worked on (draft-ietf-httpapi-idempotency-key-header-07).
  if (status === 409 || (status === 400 && saysDuplicate(words))) return { code: 'unknown', detail, status };
  return { code: refusal(status), detail, status };
}

/** A server that asks for patience (RFC 6585, RFC 8470) has not taken it. */
function refusal(status: number): ApiError['code'] {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status === 408 || status === 425 || status === 429 ? 'unreachable' : 'rejected';
}

const codes = (tree: unknown): string => parseErrors(tree).codes.join(' ') || 'no code';

/** The server's reason without anything that was sent: it may echo a phone number or the resident's words. */
function scrubbed(words: string, sent: readonly string[]): string {
  let clean = words;
  for (const value of [...sent].sort((a, b) => b.length - a.length))
    if (value.length > 1) clean = clean.replaceAll(value, '…');
  return clean
    .replace(/[^\x20-\x7e…]+/gu, '…')
    .replace(/\d{4,}/g, '…')
    .slice(0, 160)
    .trim();
}
