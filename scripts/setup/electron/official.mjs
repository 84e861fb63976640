// @ts-check
// The official runtime, by the installer inside the npm package `electron` (which checks its own checksums). Where its
// server cannot be reached it fails at once; where it hangs, we stop waiting.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from '../../lib/hash.mjs';
import { inProject } from '../../lib/paths.mjs';
import { withProgress } from '../../lib/progress.mjs';
import { run } from '../../lib/run.mjs';
import { officialVersion } from './runtime.mjs';

/** No byte for this long means that nothing will come (a dropped connection answers within 10 s or not at all). */
const SILENCE_MS = 15_000;
/** linux-x64 of the 45 line, packed; only the bar depends on it. */
const TYPICAL_BYTES = 118e6;

/** @returns {Promise<boolean>} is it there now? */
export async function installOfficial() {
  const installer = inProject('node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return false;
  const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-electron-'));
  const stop = new AbortController();
  try {
    return await withProgress(`Electron ${officialVersion()}`, { total: TYPICAL_BYTES }, async (progress) => {
      let [bytes, since] = [0, Date.now()];
      const watch = setInterval(() => {
        const now = size(scratch);
        if (now !== bytes) [bytes, since] = [now, Date.now()];
        else if (Date.now() - since > SILENCE_MS) stop.abort();
        progress.set(bytes);
      }, 500);
      const env = { ...process.env, TMPDIR: scratch, TEMP: scratch };
      const ran = await run(process.execPath, [installer], { env, signal: stop.signal });
      clearInterval(watch);
      return ran.ok;
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function size(folder) {
  try {
    return filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  } catch {
    return 0;
  }
}
