// @ts-check
// Which Electron this project runs on here. Looks only; setup/electron.mjs is what fetches.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder, inProject } from '../../lib/paths.mjs';
import { readJson } from '../../lib/stamp.mjs';

/**
 * @typedef {'override' | 'official' | 'registry'} Origin
 * @typedef {object} Runtime
 * @property {string} path the folder, which children get as ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} binary
 * @property {string} version
 * @property {Origin} origin
 */

/** What a registry carries, for development and tests where nothing else can be reached: see electron/registry.mjs. */
export const REGISTRY_VERSION = '33.2.1';

export const registryFolder = () => join(cacheFolder(), 'electron', `${REGISTRY_VERSION}-registry`);

/** The version that package.json pins and that ships. */
export const officialVersion = () =>
  String(readJson(inProject('node_modules', 'electron', 'package.json'))?.version);

const BINARIES = { linux: 'electron', win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** @param {string} folder
 * @param {Origin} origin
 * @returns {Runtime | undefined} */
export function runtimeIn(folder, origin) {
  const path = resolve(folder);
  const binary = join(path, BINARIES[/** @type {keyof typeof BINARIES} */ (process.platform)] ?? 'electron');
  const label = join(path, 'version');
  if (!existsSync(binary) || !existsSync(label)) return undefined;
  return { path, binary, version: readFileSync(label, 'utf8').trim().replace(/^v/, ''), origin };
}

/** An override, else the official runtime of the pinned version, else the registry's.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Runtime | undefined} */
export function electronRuntime(env = process.env) {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return runtimeIn(override, 'override');
  const official = runtimeIn(inProject('node_modules', 'electron', 'dist'), 'official');
  return official?.version === officialVersion() ? official : runtimeIn(registryFolder(), 'registry');
}

/** What a program that starts Electron needs in its environment.
 * @param {Runtime} runtime */
export const environmentOf = (runtime) => ({ ELECTRON_OVERRIDE_DIST_PATH: runtime.path });
