import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What may happen between a kiosk and a server. `…-before`: the server never saw it; `…-after`: it took it, and the
 * kiosk hears something else.
 */
export const lies = [
  'none',
  'cut-before',
  'cut-after',
  'error-before',
  'error-after',
  'page-after',
  'half-after',
  'slow',
] as const;
export type Lie = (typeof lies)[number];

export interface Liar {
  readonly url: string;
  stop(): Promise<void>;
}

/** A proxy in front of a server, which lies as it is told to. Documents that name the server are made to name the proxy. */
export async function openLiar(options: {
  readonly target: () => string;
  /** What happens to a request; asked once for each, also where the server will not see it. */
  readonly lie: (request: { readonly method: string; readonly path: string; readonly body: string }) => Lie;
  readonly slowMs?: number;
}): Promise<Liar> {
  const { target, lie, slowMs = 300 } = options;
  let own = '';

  const pass = (
    incoming: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; type: string; body: string }> =>
    new Promise((resolve, reject) => {
      const { host: _host, 'content-length': _length, ...headers } = incoming.headers;
      const onward = request(
        new URL(incoming.url ?? '/', target()),
        { method: incoming.method, headers: { ...headers, 'content-length': body.length }, agent: false },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            resolve({
              status: answer.statusCode ?? 502,
              type: answer.headers['content-type'] ?? 'application/json',
              body: Buffer.concat(chunks).toString('utf8').replaceAll(target(), own),
            });
          });
        },
      );
      onward.on('error', reject);
      onward.end(body);
    });

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks);
    const told = lie({
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      body: sent.toString('utf8'),
    });
    const cut = (): void => {
      outgoing.destroy();
    };
    if (told === 'cut-before') {
      cut();
      return;
    }
    if (told === 'error-before') return void outgoing.writeHead(503).end('upstream');
    if (told === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    const answer = await pass(incoming, sent);
    if (told === 'cut-after') {
      cut();
      return;
    }
    if (told === 'error-after')
      return void outgoing.writeHead(500, { 'content-type': 'application/json' }).end('[]');
    if (told === 'page-after') {
      return void outgoing
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Welcome to our Wi-Fi</body></html>');
    }
    outgoing.writeHead(answer.status, { 'content-type': answer.type });
    if (told === 'half-after') return void outgoing.write(answer.body.slice(0, answer.body.length / 2), cut);
    outgoing.end(answer.body);
  };

  const server = createServer((incoming, outgoing) => {
    // The server behind is down: so is the way to it.
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: own,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
