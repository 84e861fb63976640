import { readFileSync, readdirSync } from 'node:fs';

/** A process and all that it started, by their ids. */
export function familyOf(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** Proportional set size of processes, in MiB. */
export const memoryMib = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      return (
        sum +
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
      );
    } catch {
      return sum;
    }
  }, 0);

/** A tick of the kernel's clock is a hundredth of a second on every Linux that we know. */
const TICKS_A_SECOND = 100;

/** Time of a core that processes have taken so far, in seconds. */
export const cpuSeconds = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    // Without the name, which may hold spaces: the 12th and 13th are user and system time.
    const fields = statOf(String(pid));
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND;
  }, 0);

const parentOf = (pid: string): number => Number(statOf(pid)[1] ?? -1);

/** What the kernel tells of a process, from its state on; nothing if it is gone. */
function statOf(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
