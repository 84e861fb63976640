import type { FaultCode } from './health.ts';

/** A fault as it is remembered, also over a restart: since when, and whether the hall was told. */
export interface Known {
  /** ISO 8601; names the fault, so that it is reported once however often the kiosk restarts. */
  readonly since: string;
  readonly lastSeenMs: number;
  readonly reported: boolean;
}
export type KnownFaults = Readonly<Partial<Record<FaultCode, Known>>>;

/** Paper is changed and a line is back within a quarter of an hour, or somebody has to be told. */
export const lastsAfterMs = 15 * 60_000;
/** A fault that comes and goes is one fault, until it has stayed away this long. */
export const goneAfterMs = 10 * 60_000;

/** What is known after a look, and which faults have now lasted long enough to be told, each once until it is gone. */
export function lookedAgain(
  known: KnownFaults,
  seen: readonly FaultCode[],
  now: { readonly iso: string; readonly ms: number },
): { readonly known: KnownFaults; readonly report: readonly FaultCode[] } {
  const kept = Object.entries(known).filter(
    ([code, { lastSeenMs }]) => seen.includes(code as FaultCode) || now.ms - lastSeenMs < goneAfterMs,
  );
  const next: Partial<Record<FaultCode, Known>> = Object.fromEntries(kept);
  const report: FaultCode[] = [];
  for (const code of seen) {
    const before = next[code] ?? { since: now.iso, lastSeenMs: now.ms, reported: false };
    const due = !before.reported && now.ms - Date.parse(before.since) >= lastsAfterMs;
    if (due) report.push(code);
    next[code] = { ...before, lastSeenMs: now.ms, reported: before.reported || due };
  }
  return { known: next, report };
}
