import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPlainServer } from '#main/cases/imitation/plain-server.ts';
import type { OnServer } from './ledger.ts';
import type { Subject } from './phase.ts';
import { startDesk } from './processes.ts';

const apiKey = 'drill-key-1';

/** The embedded desk, in a process that dies and comes back on the same port. */
export async function deskSubject(): Promise<Subject> {
  const dataDir = await mkdtemp(join(tmpdir(), 'drill-desk-'));
  const contentDir = fileURLToPath(new URL('../../../assets/desk', import.meta.url));
  let desk = await startDesk({ dataDir, contentDir, port: 0, apiKey });
  const { url } = desk;
  return {
    url: () => url,
    apiKey,
    service: 'streetlight',
    amends: true,
    kill: async () => {
      await desk.kill();
      desk = await startDesk({ dataDir, contentDir, port: Number(new URL(url).port), apiKey });
    },
    cases: async () => {
      const response = await fetch(`${url}/requests.json?api_key=${apiKey}`);
      const listed = (await response.json()) as readonly {
        readonly extended_attributes: {
          readonly reference: string;
          readonly notes: readonly { readonly type: string; readonly description: string }[];
        };
      }[];
      return listed.map(({ extended_attributes: { reference, notes } }) => ({
        reference,
        changes: notes
          .filter(({ type }) => type === 'follow_up')
          .map(({ description }) => Number(description.replace('change ', ''))),
      }));
    },
    stop: async () => {
      await desk.kill();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A city's server without idempotency. */
export async function plainSubject(): Promise<Subject> {
  const server = await openPlainServer();
  return {
    url: () => server.url,
    service: '1',
    amends: false,
    cases: () => {
      const listed = server.requests.map(({ description }): OnServer => {
        const reference = /\[(\d{4}) (\d{4})\]$/.exec(description)?.slice(1).join('') ?? '';
        return { reference, changes: [] };
      });
      return Promise.resolve(listed);
    },
    stop: () => server.stop(),
  };
}
