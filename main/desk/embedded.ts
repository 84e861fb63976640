import { createHmac } from 'node:crypto';
import type { Log } from '#app/log.ts';
import { freePort } from './free-port.ts';
import { startDesk } from './host.ts';
import { logDeskEvent } from './log-event.ts';

/** Where the embedded desk listens unless the hall says otherwise. */
const usualPort = 8_311;

export interface EmbeddedDesk {
  readonly endpoint: string;
  readonly apiKey: string;
  close(): void;
}

/** The desk in a process of its own, for a hall whose city has no endpoint. */
export async function startEmbeddedDesk(options: {
  /** The built `desk/process.js`. */
  readonly entry: string;
  readonly dataDir: string;
  readonly contentDir: string;
  /** The kiosk's key; the desk's own two are derived from it, so that no file holds them. */
  readonly key: Uint8Array;
  readonly port: number | undefined;
  readonly apiKey: string | undefined;
  readonly log: Log;
}): Promise<EmbeddedDesk> {
  const { entry, dataDir, contentDir, log } = options;
  const derived = (use: string): Buffer => createHmac('sha256', options.key).update(use).digest();
  const apiKey = options.apiKey ?? derived('desk-api-key').toString('hex');
  const port = await freePort(options.port ?? usualPort);
  const host = startDesk(
    entry,
    { dataDir, contentDir, key: derived('desk'), apiKey, port },
    {
      open: () => log('desk.started', { port }),
      lost: (code) => log('desk.lost', { code }),
      event: (event) => logDeskEvent(log, event),
      failed: (code) => log('fault', { code, where: 'desk' }),
    },
  );
  return { endpoint: `http://127.0.0.1:${port}`, apiKey, close: () => host.close() };
}
