import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import type { Runtime } from '../setup/electron/runtime.mjs';

export interface Packed {
  readonly version: string;
  readonly runtime: Runtime;
  /** `development`: carried by a registry; the kiosk says so wherever it tells its version. */
  readonly kind: 'official' | 'development';
}

/** Where the deb puts Chromium's setuid helper. */
export const sandboxHelper = '/usr/lib/hall-kiosk/chrome-sandbox';

/** electron-builder's folder for Linux, from the runtime that set-up found. Throws with its last lines where it fails. */
export async function pack(out: string, { version, runtime, kind }: Packed): Promise<string> {
  const config = {
    'directories.output': out,
    electronVersion: runtime.version,
    electronDist: runtime.path,
    'extraMetadata.version': version,
    'extraMetadata.runtime': kind,
  };
  const args = Object.entries(config).map(([name, value]) => `-c.${name}=${value}`);
  const ran = await withProgress('electron-builder', {}, () =>
    run(tool('electron-builder'), ['--linux', 'dir', '--publish', 'never', ...args], { cwd: project }),
  );
  if (!ran.ok) throw new Error(`electron-builder failed:\n${lastLines(ran.output, 15)}`);
  const folder = join(out, 'linux-unpacked');
  // What would load any folder named on the command line; the fuses forbid it, and it need not be there.
  rmSync(join(folder, 'resources', 'default_app.asar'), { force: true });
  rmSync(join(out, 'builder-debug.yml'), { force: true });
  // Where a system forbids user namespaces Chromium needs this helper, setuid to root. Updates are not installed by root,
  // so that every version leads to the one that the deb brings.
  rmSync(join(folder, 'chrome-sandbox'));
  symlinkSync(sandboxHelper, join(folder, 'chrome-sandbox'));
  return folder;
}
