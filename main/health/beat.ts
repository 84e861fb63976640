import { renameSync, writeFileSync } from 'node:fs';

/** What the watchdog is told: nobody stands there · somebody does · a fault's page is shown. */
export type Doing = 'idle' | 'busy' | 'fault';

/** The watchdog takes each beat away and waits 30 s for the next one. */
const everyMs = 2_000;

/**
 * Lays down a beat for the watchdog while the kiosk is well: the version, and whether somebody stands there. A kiosk
 * that hangs lays none. Without a watchdog (no `file`) nothing happens.
 * @param doing `undefined` while the page is not up.
 */
export function keepBeating(
  file: string | undefined,
  version: string,
  doing: () => Doing | undefined,
): { close(): void } {
  if (file === undefined) return { close: () => undefined };
  const beat = (): void => {
    const now = doing();
    if (now === undefined) return;
    try {
      // Renamed when whole: the watchdog reads no half beat.
      writeFileSync(`${file}.next`, `${version} ${now}\n`);
      renameSync(`${file}.next`, file);
    } catch {
      // A full or broken disk: the watchdog then does what it must.
    }
  };
  beat();
  const timer = setInterval(beat, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
