import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { filesUnder } from '../lib/hash.mjs';

/** What really lies in the package, whatever was meant to. */
export interface Shipped {
  readonly bytes: number;
  /** Names of npm packages inside the archive. */
  readonly packages: ReadonlySet<string>;
  readonly troubles: readonly string[];
}

/** Nothing of these may reach a hall: sources, tests, Python, keys, maps, what only builds. */
const forbidden = [
  /\.(tsx?|mts|cts|map|py|pyc|pem|key|sh)$/,
  /(^|\/)(tests?|__tests__|examples?)\//,
  /^\/?(scripts|tests|app|main|renderer)\//,
  /node_modules\/(electron|typescript|vite|vitest|eslint|prettier|@playwright|playwright)\//,
];

// The wire holds a character for each fuse.
const [enabled, disabled] = ['1', '0'].map((state) => state.charCodeAt(0));
const wantedFuses = [
  [FuseV1Options.RunAsNode, disabled],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, disabled],
  [FuseV1Options.EnableNodeCliInspectArguments, disabled],
  [FuseV1Options.EnableCookieEncryption, enabled],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, enabled],
  [FuseV1Options.OnlyLoadAppFromAsar, enabled],
] as const;

export async function inspect(folder: string): Promise<Shipped> {
  const archive = join(folder, 'resources', 'app.asar');
  const inside = listPackage(archive, { isPack: false });
  const beside = filesUnder(folder).map((file) => relative(folder, file));
  const fuses = await getCurrentFuseWire(join(folder, 'hall-kiosk'));
  return {
    bytes: filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0),
    packages: new Set(inside.flatMap((file) => packageAt(file) ?? [])),
    troubles: [
      ...[...inside, ...beside]
        .filter((file) => forbidden.some((pattern) => pattern.test(file)))
        .map((file) => `${file} must not be shipped`),
      ...beside.filter((file) => file.endsWith('default_app.asar')).map((file) => `${file} loads any app`),
      ...wantedFuses
        .filter(([fuse, state]) => Number(fuses[fuse]) !== state)
        .map(([fuse]) => `the fuse ${FuseV1Options[fuse]} is not set as it should be`),
    ],
  };
}

/** The package whose package.json this is. */
const packageAt = (file: string): string | undefined =>
  /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1];
