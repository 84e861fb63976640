import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lies, openLiar, type Lie } from '#main/cases/imitation/liar.ts';
import { openLedger, type Asked, type OnServer, type Tally } from './ledger.ts';
import { kioskProcesses, type KioskProcess } from './processes.ts';
import type { Item } from './talk.ts';

/** A server under drill. */
export interface Subject {
  readonly url: () => string;
  readonly apiKey?: string;
  readonly service: string;
  /** Whether cases can be changed through it. */
  readonly amends: boolean;
  readonly cases: () => Promise<readonly OnServer[]>;
  /** SIGKILL and start again; nothing where it cannot die. */
  readonly kill?: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface PhaseOptions {
  readonly subject: Subject;
  readonly rounds: number;
  /** No network until the end, a day or so a round, and a clock that jumps. */
  readonly offline?: { readonly casesPerRound: number; readonly daysPerRound: number };
  readonly onRound: (round: number) => void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const upTo = (most: number): number => Math.floor(Math.random() * (most + 1));
const oneOf = <T>(all: readonly T[]): T | undefined => all[upTo(all.length - 1)];

/** Rounds of keeping, killing and starting again under a lying network; then peace, and the book is closed. */
export async function phase({ subject, rounds, offline, onRound }: PhaseOptions): Promise<Tally> {
  const dir = await mkdtemp(join(tmpdir(), 'drill-kiosk-'));
  const ledger = openLedger();
  const posts = new Map<string, number>();
  let mood: 'lying' | 'down' | 'honest' = 'lying';
  const liar = await openLiar({
    target: subject.url,
    lie: ({ method, path, body }): Lie => {
      if (method === 'POST' && path.startsWith('/requests')) {
        const ref = new URLSearchParams(body).get('attribute[client_ref]') ?? '';
        posts.set(ref, (posts.get(ref) ?? 0) + 1);
      }
      if (mood === 'honest') return 'none';
      if (mood === 'down') return 'cut-before';
      return Math.random() < (method === 'POST' ? 0.5 : 0.15) ? (oneOf(lies) ?? 'none') : 'none';
    },
  });
  const processes = kioskProcesses();
  const start = async (jumpYears: number): Promise<KioskProcess> => {
    const options = { do: 'start', dir, endpoint: liar.url, jumpYears } as const;
    const kiosk = await processes.start(
      subject.apiKey === undefined ? options : { ...options, apiKey: subject.apiKey },
    );
    kiosk.on(ledger.hear);
    for (const asked of ledger.unanswered()) kiosk.send(asked);
    return kiosk;
  };
  let n = 0;
  const askSomething = (kiosk: KioskProcess, cases: number): void => {
    const ask = (asked: Asked): void => {
      ledger.ask(asked);
      kiosk.send(asked);
    };
    for (let count = 0; count < cases; count += 1) {
      const known = subject.amends && Math.random() < 0.4 ? oneOf(ledger.cases()) : undefined;
      if (known !== undefined) {
        ask({ do: 'amend', n: (n += 1), reference: known.reference, secret: known.secret });
      }
      ask({ do: 'keep', n: (n += 1), service: subject.service });
    }
  };

  for (let round = 1; round <= rounds; round += 1) {
    mood = offline !== undefined || Math.random() < 0.15 ? 'down' : 'lying';
    const kiosk = await start(offline === undefined ? 0 : upTo(20) - 10);
    askSomething(kiosk, offline?.casesPerRound ?? 1 + upTo(2));
    for (let day = 0; day < (offline?.daysPerRound ?? 0); day += 1) kiosk.send({ do: 'skip-day' });
    if (subject.kill !== undefined && offline === undefined && Math.random() < 0.3) {
      await pause(upTo(100));
      await subject.kill();
    }
    await pause(offline === undefined ? upTo(400) : 200 + upTo(400));
    await kiosk.kill();
    onRound(round);
  }

  mood = 'honest';
  const kiosk = await start(0);
  const items = await settled(kiosk, () => ledger.unanswered().length === 0);
  await kiosk.kill();
  const tally = ledger.settle(await subject.cases(), items);
  await Promise.all([processes.stop(), liar.stop()]);
  await rm(dir, { recursive: true });
  const again = [...posts.values()].filter((count) => count > 1).length;
  // With a key a second POST is the way; without one it is the sin.
  return { ...tally, silent_second_posts: subject.amends ? 0 : again };
}

/** Waits until nothing is on its way any more, two minutes at most; what then still is counts as lost. */
async function settled(kiosk: KioskProcess, answered: () => boolean): Promise<readonly Item[]> {
  let items: readonly Item[] = [];
  kiosk.on((message) => {
    if (message.type === 'items') items = message.items;
  });
  for (let second = 0; second < 120; second += 1) {
    kiosk.send({ do: 'hurry' });
    kiosk.send({ do: 'items' });
    await pause(1_000);
    const blocked = new Set(items.filter(({ at }) => at === 'stuck').map(({ reference }) => reference));
    const moving = items.filter(({ at, reference }) => at !== 'delivered' && !blocked.has(reference));
    if (second > 0 && answered() && moving.length === 0) break;
  }
  return items;
}
