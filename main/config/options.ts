import { parseArgs } from 'node:util';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the command line may say; everything else stands in the configuration file. */
export interface Options {
  readonly data: string;
  readonly config: string | undefined;
  /** A window of this size instead of the whole screen; for development and tests. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Says what it is, and ends. */
  readonly version: boolean;
  /** Installs the updates in this folder, shows nothing, and ends. */
  readonly installUpdates: string | undefined;
}

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      config: { type: 'string' },
      size: { type: 'string' },
      version: { type: 'boolean' },
      'install-updates': { type: 'string' },
    },
    // Chromium's own switches stand on the same command line.
    strict: false,
  });
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const config = text(values['config']) ?? env['HALL_KIOSK_CONFIG'];
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(text(values['size']) ?? '');
  return {
    data: resolve(
      text(values['data']) ?? env['HALL_KIOSK_DATA'] ?? join(homedir(), '.local/share/hall-kiosk'),
    ),
    config: config === undefined ? undefined : resolve(config),
    size: size === null ? undefined : { width: Number(size[1]), height: Number(size[2]) },
    version: values['version'] === true,
    installUpdates: text(values['install-updates']),
  };
}
