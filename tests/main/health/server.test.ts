import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Health } from '#app/health/health.ts';
import { freePort } from '#main/desk/free-port.ts';
import { serveHealth, type HealthServer } from '#main/health/server.ts';

const well: Health = {
  version: '1.2.3', runtime: 'Electron 45 "official"', at: '2026-11-24T09:00:00+08:00', uptimeS: 3_700,
  restarts: { page: 0, speech: 2, desk: 0 },
  outbox: { waiting: 3, stuck: 0, oldestS: 120 },
  printer: { paperLow: true },
  hearing: true, speaking: true, keeps: true, diskFreeBytes: 50e9, servicesKnown: 17,
}; // prettier-ignore

describe('health on the loopback', () => {
  let server: HealthServer;
  let health: Health;
  beforeEach(async () => {
    health = well;
    server = await serveHealth(await freePort(0), () => Promise.resolve(health));
  });
  afterEach(() => server.close());

  const ask = (path: string, options: { readonly host?: string; readonly method?: string } = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const asked = request(
        {
          port: server.port,
          host: '127.0.0.1',
          path,
          method: options.method ?? 'GET',
          ...(options.host === undefined ? {} : { headers: { host: options.host } }),
        },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        },
      );
      asked.once('error', reject);
      asked.end();
    });

  it('Prometheus reads every line: a name, perhaps labels, a number', async () => {
    const { status, body } = await ask('/metrics');
    expect(status).toBe(200);
    for (const line of body
      .trim()
      .split('\n')
      .filter((text) => !text.startsWith('#')))
      expect(line).toMatch(
        /^hall_kiosk_[a-z_]+(\{[a-z]+="([^"\\]|\\.)*"(,[a-z]+="([^"\\]|\\.)*")*\})? -?\d+(\.\d+)?$/,
      );
    expect(body).toContain('hall_kiosk_outbox_waiting 3\n');
    expect(body).toContain('hall_kiosk_restarts{part="speech"} 2\n');
    expect(body).toContain('runtime="Electron 45 \\"official\\""');
  });

  it('a simple probe sees a fault by the status alone', async () => {
    expect((await ask('/health.json')).status).toBe(200);
    health = { ...well, printer: { trouble: 'needs_paper', paperLow: false } };
    const { status, body } = await ask('/health.json');
    expect(status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ faults: ['printer'] });
  });

  it('whoever opens it in a browser reads a sentence first', async () => {
    expect((await ask('/')).body).toContain('<h1>一切正常</h1>');
    health = { ...well, hearing: false };
    expect((await ask('/')).body).toContain('<h1>听不见人说话</h1>');
  });

  it('a page of the web cannot read it through a name that leads here', async () => {
    expect((await ask('/metrics', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/metrics', { host: 'localhost:8312' })).status).toBe(200);
  });

  it('nothing can be sent to it', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(403);
    expect((await ask('/elsewhere')).status).toBe(404);
  });
});
