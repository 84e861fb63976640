import { createServer } from 'node:http';
import { faultsOf, type Health } from '#app/health/health.ts';
import { metricsOf } from './metrics.ts';
import { healthPage } from './page.ts';

export interface HealthServer {
  readonly port: number;
  close(): void;
}

/**
 * Health on the loopback: `/` to read, `/health.json`, `/metrics` for Prometheus. A collector on another machine comes
 * through a tunnel; nothing listens on the network. 503 while there is a fault, so that a simple probe suffices.
 */
export function serveHealth(port: number, look: () => Promise<Health>): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string): void => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // A page of the web must not read this through a name that leads here (DNS rebinding).
    const host = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');
    if (!host || (request.method !== 'GET' && request.method !== 'HEAD')) {
      answer(403, 'text/plain', 'forbidden\n');
      return;
    }
    look().then(
      (health) => {
        const status = faultsOf(health).length === 0 ? 200 : 503;
        switch (request.url) {
          case '/':
            return answer(200, 'text/html', healthPage(health));
          case '/health.json':
            return answer(
              status,
              'application/json',
              JSON.stringify({ ...health, faults: faultsOf(health) }),
            );
          case '/metrics':
            return answer(200, 'text/plain; version=0.0.4', metricsOf(health));
          default:
            return answer(404, 'text/plain', 'not found\n');
        }
      },
      () => answer(500, 'text/plain', 'unknown\n'),
    );
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ port, close: () => server.close() }));
  });
}
