import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openStore } from '#main/store/store.ts';
import { countGuesses } from './access.ts';
import { archiveIn, type Environment } from './cases/archive.ts';
import { openContent } from './content/notice-board.ts';
import { onceIn } from './idempotency.ts';
import type { Desk } from './operation.ts';
import { hallOperations } from './operations/hall.ts';
import { mediaOperations } from './operations/media.ts';
import { noticeOperations } from './operations/notices.ts';
import { requestOperations } from './operations/requests.ts';
import { submit } from './operations/submit.ts';
import { updateOperations } from './operations/updates.ts';
import { serverOf } from './server.ts';
import { sweep } from './sweep.ts';

/** What the desk tells its log; never a resident's words. */
export type DeskEvent =
  | { readonly event: 'desk-open'; readonly url: string; readonly services: number }
  | { readonly event: 'record-damaged'; readonly record: string }
  | { readonly event: 'retention-swept'; readonly cases: number; readonly keys: number }
  | { readonly event: 'desk-failed'; readonly error: string; readonly where: string };

export interface DeskOptions {
  /** Folder of the cases; made if absent. */
  readonly dataDir: string;
  /** Folder of services, gazetteer and notices. */
  readonly contentDir: string;
  /** 32 bytes; everything stored is sealed with it. */
  readonly key: Uint8Array;
  /** What kiosks and staff show. Without it anyone may hand in, and only slips open what was handed in. */
  readonly apiKey?: string;
  /** 0 for any free one. */
  readonly port?: number;
  readonly host?: string;
  readonly clock?: () => Date;
  readonly log?: (event: DeskEvent) => void;
}

/** Why the desk did not open; the message is for staff. */
export class DeskError extends Error {
  readonly code: 'content' | 'storage' | 'address' | 'key-needed';
  constructor(code: DeskError['code'], message: string) {
    super(message);
    this.name = 'DeskError';
    this.code = code;
  }
}

const operations = [
  ...hallOperations,
  ...requestOperations,
  submit,
  ...updateOperations,
  ...mediaOperations,
  ...noticeOperations,
];
const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const dayMs = 86_400_000;

/** Opens the case desk: GeoReport v2 with the hall profile over HTTP. Throws `DeskError`. */
export async function openDesk(
  options: DeskOptions,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { dataDir, contentDir, key, apiKey, port = 0, host = '127.0.0.1' } = options;
  const { clock = () => new Date(), log = () => undefined } = options;
  if (apiKey === undefined && !loopback.has(host)) {
    throw new DeskError(
      'key-needed',
      `to be reached from other machines (${host}) the desk needs an API key`,
    );
  }
  const loaded = await openContent(contentDir, join(dataDir, 'notices'));
  if (!loaded.ok) {
    const faults = loaded.error.map(({ file, message }) => `${file}: ${message}`);
    throw new DeskError('content', `the content folder cannot be used:\n${faults.join('\n')}`);
  }
  const board = loaded.value;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const store = await openStore({
    dir: join(dataDir, 'cases'),
    key,
    onDamage: (record) => {
      log({ event: 'record-damaged', record });
    },
  });
  if (!store.ok) throw new DeskError('storage', `the store of cases does not open: ${store.error}`);

  let url = '';
  const guesses = countGuesses(clock);
  const keyPrefix = (environment: Environment) => `${environment}/key/`;
  const deskOf = (environment: Environment): Desk => {
    const archive = archiveIn(store.value, environment);
    return {
      environment,
      get content() {
        return board.content();
      },
      notices: board,
      archive,
      once: onceIn(store.value, archive, keyPrefix(environment), clock),
      guesses,
      apiKey,
      clock,
      url: () => url,
    };
  };
  const endpoints = [
    { prefix: '', desk: deskOf('production') },
    { prefix: '/test', desk: deskOf('test') },
  ];
  const failedWith = (error: unknown): void => {
    log({ event: 'desk-failed', ...outline(error) });
  };
  const server = serverOf(operations, endpoints, failedWith);
  const close = async (): Promise<void> => {
    clearInterval(daily);
    await server.close();
    await sweeping;
    await store.value.close();
  };

  const sweepAll = async (): Promise<void> => {
    try {
      for (const { desk } of endpoints) {
        const swept = await sweep(desk, store.value, keyPrefix(desk.environment));
        if (swept.cases + swept.keys > 0) log({ event: 'retention-swept', ...swept });
      }
    } catch (error) {
      failedWith(error);
    }
  };
  let sweeping = sweepAll();
  const daily = setInterval(() => {
    sweeping = sweepAll();
  }, dayMs).unref();

  try {
    await server.listen({ port, host });
  } catch (error) {
    await close();
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DeskError('address', `the desk cannot listen on ${host}:${port} (${code})`);
  }
  const { port: bound } = server.server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  log({ event: 'desk-open', url, services: board.content().services.length });
  return { url, close };
}

/** Kind and place of an error; its message may quote data and is left out. */
function outline(error: unknown): { readonly error: string; readonly where: string } {
  if (!(error instanceof Error)) return { error: typeof error, where: '' };
  const where = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? '';
  return { error: error.name, where: where.replace(/^.*[\\/]/, '') };
}
