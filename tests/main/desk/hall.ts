import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDesk, type DeskEvent } from '#main/desk/desk.ts';

export const contentDir = resolve('assets/desk');
export const staffKey = 'the-key-of-the-hall';

interface HallOptions {
  readonly apiKey?: string;
  readonly dataDir?: string;
  readonly now?: Date;
}

/** A hall for one story: a desk over real HTTP, a clock that can be turned on, and what was logged. */
export async function openHall(options: HallOptions = {}): Promise<Hall> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'hall-')));
  let now = options.now ?? new Date('2026-11-24T08:00:00Z');
  const logged: DeskEvent[] = [];
  const desk = await openDesk({
    dataDir,
    contentDir,
    key: Buffer.alloc(32, 7),
    ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
    clock: () => now,
    log: (event) => logged.push(event),
  });
  return {
    url: desk.url,
    dataDir,
    logged,
    now: () => now,
    passed: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
    get: (path: string) => ask(`${desk.url}${path}`),
    post: (path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}) =>
      ask(`${desk.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(Object.entries(fields)).toString(),
      }),
    close: () => desk.close(),
    leave: async () => {
      await desk.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
export interface Hall {
  readonly url: string;
  readonly dataDir: string;
  readonly logged: readonly DeskEvent[];
  now(): Date;
  passed(milliseconds: number): void;
  get(path: string): Promise<Heard>;
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Heard>;
  close(): Promise<void>;
  leave(): Promise<void>;
}
export type Fields = Readonly<Record<string, string>>;

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer's first entry, or the answer itself. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly list: readonly Readonly<Record<string, unknown>>[];
}

async function ask(url: string, init?: RequestInit): Promise<Heard> {
  const response = await fetch(url, init);
  const text = await response.text();
  const json: unknown = text.startsWith('[') || text.startsWith('{') ? JSON.parse(text) : {};
  const list = (Array.isArray(json) ? json : [json]) as Heard['list'];
  return { status: response.status, headers: response.headers, text, body: list[0] ?? {}, list };
}

export const aKey = (): Readonly<Record<string, string>> => ({ 'idempotency-key': `"${randomUUID()}"` });

/** What grandmother Wang hands in: the lamp below is out, and the secret is only on her slip. */
export const lamp = {
  service_code: 'streetlight',
  address_string: '幸福里3号楼',
  description: '楼下路灯不亮，晚上看不见',
  phone: '13800138000',
  reference: '10000016',
  secret: 'A7K2M9Q4T6W8Y3B5D7F9',
} as const;

export const extended = ({ body }: Heard): Readonly<Record<string, unknown>> =>
  body['extended_attributes'] as Readonly<Record<string, unknown>>;
