import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** What this kiosk is; shown in the diagnostics and by `--version`. */
export interface About {
  readonly version: string;
  readonly electron: string;
  /** `development`: not the official Electron of a release; nothing of it should stand in a hall. */
  readonly runtime: 'official' | 'development';
}

export function about(): About {
  return { version: app.getVersion(), electron: process.versions.electron, runtime: packedWith() };
}

/** `npm run package` writes it down; what was never packaged is development. */
function packedWith(): About['runtime'] {
  const said = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as {
    readonly runtime?: string;
  };
  return said.runtime === 'official' ? 'official' : 'development';
}

export const aboutLine = ({ version, electron, runtime }: About): string =>
  `Hall Kiosk ${version} (Electron ${electron}${runtime === 'official' ? '' : ', development runtime'})`;
