// npm run package [-- --sign KEY.pem] [--json]: from the sources to what is installed in a hall, in out/package.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBytes } from './lib/format.mjs';
import { hashFile } from './lib/hash.mjs';
import { inProject } from './lib/paths.mjs';
import { stopWithChildren } from './lib/run.mjs';
import { colour } from './lib/say.mjs';
import { readJson } from './lib/stamp.mjs';
import { kioskDeb, voiceDeb } from './package/debs.ts';
import { pack } from './package/electron.ts';
import { inspect } from './package/inspect.ts';
import { billOf } from './package/bill.ts';
import { licencesOf } from './package/licences.ts';
import { tarball } from './package/tarball.ts';
import { publicKeyOf, updateFile } from './package/update.ts';
import { electronRuntime } from './setup/electron/runtime.mjs';
import { isThere, setUp } from './setup/steps.mjs';

const { values } = parseArgs({
  options: {
    /** The private key (PEM, Ed25519) that updates are signed with; it never lies in the project. */
    sign: { type: 'string' },
    json: { type: 'boolean', default: false },
    'without-voice': { type: 'boolean', default: false },
  },
});
stopWithChildren();
const outcomes = await setUp();
const runtime = electronRuntime();
if (runtime === undefined || !isThere(outcomes, 'Build')) process.exit(1);

const out = inProject('out', 'package');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { version } = readJson(inProject('package.json')) as { version: string };
const kind = runtime.origin === 'official' ? 'official' : 'development';
const folder = await pack(out, { version, runtime, kind });
const shipped = await inspect(folder);
const bill = await billOf(folder, shipped, { version, runtime });
const licences = licencesOf(folder, bill);
const troubles = [...shipped.troubles, ...licences.troubles];
for (const trouble of troubles) console.error(`✗ ${trouble}`);
if (troubles.length > 0) process.exit(1);

const { sign } = values;
const archive = await tarball(out, folder, version);
const made = [
  archive,
  await kioskDeb(out, folder, version, runtime.path, sign === undefined ? undefined : publicKeyOf(sign)),
  ...(values['without-voice'] ? [] : [await voiceDeb(out, version)]),
  ...(sign === undefined ? [] : [await updateFile(out, archive, version, sign)]),
];
const files = await Promise.all(
  made.map(async (file) => ({
    file: basename(file),
    bytes: statSync(file).size,
    sha256: await hashFile(file),
  })),
);
const report = {
  version,
  electron: runtime.version,
  runtime: kind,
  unpacked_bytes: shipped.bytes,
  components: bill.components.length,
  licences: licences.names,
  files,
  not_built_here: ['win nsis', 'mac dmg'],
};
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(
    `\nHall Kiosk ${version}, Electron ${runtime.version} (${kind} runtime), in ${join('out', 'package')}`,
  );
  for (const { file, bytes, sha256 } of files)
    console.log(`  ${formatBytes(bytes).padStart(7)}  ${sha256}  ${file}`);
  console.log(
    `  ${formatBytes(shipped.bytes).padStart(7)}  unpacked, ${bill.components.length} components: ${licences.names.join(', ')}`,
  );
  console.log('  configured, not built here: Windows (nsis), macOS (dmg)');
  if (sign === undefined) console.log('  no update file: give --sign KEY.pem');
  if (kind === 'development')
    console.log(
      colour(33, '  development runtime: the official Electron was out of reach; do not ship this'),
    );
}
