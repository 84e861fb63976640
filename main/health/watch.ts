import { statfs } from 'node:fs/promises';
import { faultsOf, type FaultCode, type Health } from '#app/health/health.ts';
import type { Log, LogEvent } from '#app/log.ts';
import type { PrinterState } from '#app/ports/printer.ts';
import type { OutboxItem } from '../cases/outbox/staff.ts';

/** Where health is looked for; each looks, and changes nothing. */
export interface HealthSources {
  readonly version: string;
  readonly runtime: string;
  /** Folder of the data, for the space on its disk. */
  readonly data: string;
  readonly items: () => readonly OutboxItem[];
  readonly printer: () => Promise<PrinterState>;
  readonly senses: () => { readonly hearing: boolean; readonly speaking: boolean };
  readonly keeps: () => boolean;
  readonly servicesKnown: () => number;
  readonly restarts: () => Health['restarts'];
  readonly now: () => Date;
  readonly localIso: (date: Date) => string;
  readonly uptimeS: () => number;
}

export async function lookAt(sources: HealthSources): Promise<Health> {
  const [printer, disk] = await Promise.all([sources.printer(), statfs(sources.data)]);
  const now = sources.now();
  const open = sources.items().filter(({ delivery }) => delivery?.at !== 'delivered');
  const ages = open.flatMap(({ keptAt }) =>
    keptAt === undefined ? [] : [now.getTime() - Date.parse(keptAt)],
  );
  return {
    version: sources.version,
    runtime: sources.runtime,
    at: sources.localIso(now),
    uptimeS: Math.floor(sources.uptimeS()),
    restarts: sources.restarts(),
    outbox: {
      waiting: open.length,
      stuck: open.filter(({ what, delivery }) => what.kind === 'damaged' || delivery?.at === 'stuck').length,
      oldestS: Math.max(0, Math.floor(Math.max(0, ...ages) / 1_000)),
    },
    printer: {
      paperLow: printer.paperLow,
      ...(printer.trouble === undefined ? {} : { trouble: printer.trouble }),
    },
    ...sources.senses(),
    keeps: sources.keeps(),
    diskFreeBytes: disk.bavail * disk.bsize,
    servicesKnown: sources.servicesKnown(),
  };
}

/** Counts, from what is logged anyway, how often each part was lost. */
export function countingLog(log: Log): { readonly log: Log; readonly restarts: () => Health['restarts'] } {
  const lost: Partial<Record<LogEvent, number>> = {};
  return {
    log: (event, fields) => {
      lost[event] = (lost[event] ?? 0) + 1;
      log(event, fields);
    },
    restarts: () => ({
      page: lost['page.lost'] ?? 0,
      speech: lost['speech.lost'] ?? 0,
      desk: lost['desk.lost'] ?? 0,
    }),
  };
}

export interface HealthWatch {
  /** Looks anew, and not more often than every few seconds: a printer is asked over its own line. */
  now(): Promise<Health>;
  close(): void;
}

// Prometheus asks every 15 s at most; a printer answers a status in 20 to 500 ms.
const freshForMs = 5_000;
const lookEveryMs = 60_000;

/** Looks every minute, and tells which faults it saw. */
export function watchHealth(
  sources: HealthSources,
  looked: (faults: readonly FaultCode[], health: Health) => void,
): HealthWatch {
  let last: { readonly atMs: number; readonly health: Promise<Health> } | undefined;
  const now = (): Promise<Health> => {
    const atMs = sources.uptimeS() * 1_000;
    if (last === undefined || atMs - last.atMs > freshForMs) last = { atMs, health: lookAt(sources) };
    return last.health;
  };
  const timer = setInterval(() => {
    void now().then((health) => looked(faultsOf(health), health), () => undefined); // prettier-ignore
  }, lookEveryMs);
  timer.unref();
  return { now, close: () => clearInterval(timer) };
}
