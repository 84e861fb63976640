import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { decodeResponse, encodeRequest, type IppResponse, type IppValue } from './codec.ts';

export const operations = {
  printJob: 0x0002,
  validateJob: 0x0004,
  cancelJob: 0x0008,
  getJob: 0x0009,
  getPrinter: 0x000b,
} as const;

/** The printer did not answer, or not in IPP. Expected: somebody pulled a plug. */
export class IppError extends Error {
  constructor(code: string) {
    super(`printer: ${code}`);
    this.name = 'IppError';
  }
}

export interface IppCall {
  readonly operation: keyof typeof operations;
  readonly attributes?: readonly (readonly [string, IppValue])[];
  readonly job?: readonly (readonly [string, IppValue])[];
  readonly document?: Uint8Array;
  readonly withinMs: number;
}

export type IppClient = (call: IppCall) => Promise<IppResponse>;

/** Talks to the printer at `ipp://` or `ipps://`. Throws `IppError` where it does not answer. */
export function ippClient(url: URL): IppClient {
  let requestId = 0;
  const secure = url.protocol === 'ipps:';
  const path = `${url.pathname}${url.search}`;
  const target = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || 631,
    path: path === '/' || path === '' ? '/ipp/print' : path,
    method: 'POST',
  };
  const uri = `${url.protocol}//${url.host}${target.path}`;
  return ({ operation, attributes = [], job = [], document, withinMs }) => {
    const body = encodeRequest({
      operation: operations[operation],
      requestId: ++requestId,
      groups: [
        [
          'operation',
          [
            ['attributes-charset', { tag: 'charset', value: 'utf-8' }],
            ['attributes-natural-language', { tag: 'language', value: 'zh-cn' }],
            ['printer-uri', { tag: 'uri', value: uri }],
            ['requesting-user-name', { tag: 'name', value: 'kiosk' }],
            ...attributes,
          ],
        ],
        ...(job.length > 0 ? [['job', job] as const] : []),
      ],
      ...(document ? { document } : {}),
    });
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/ipp', 'content-length': body.length };
      // Printers sign their own certificates: the line is private, its end is whoever the hall has wired there.
      const options = secure ? { ...target, headers, rejectUnauthorized: false } : { ...target, headers };
      const sent = (secure ? httpsRequest : httpRequest)(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => {
          reject(new IppError('broken'));
        });
        response.on('end', () => {
          try {
            if (response.statusCode !== 200) throw new IppError(`http ${response.statusCode ?? 0}`);
            resolve(decodeResponse(Buffer.concat(chunks)));
          } catch (error) {
            reject(error instanceof IppError ? error : new IppError('garbled'));
          }
        });
      });
      sent.setTimeout(withinMs, () => sent.destroy());
      sent.on('error', () => {
        reject(new IppError('unreachable'));
      });
      sent.on('close', () => {
        reject(new IppError('unreachable'));
      });
      sent.end(body);
    });
  };
}
