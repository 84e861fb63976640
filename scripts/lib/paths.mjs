// @ts-check
// Where things are. Set-up writes only inside the project and inside one folder of the user's cache.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {...string} parts */
export const inProject = (...parts) => join(project, ...parts);

/** A command that a dependency brought, such as `tsc`.
 * @param {string} name */
export const tool = (name) => inProject('node_modules', '.bin', name);

/** What set-up found or made, so that a second run need not look again. */
export const stamps = inProject('.stamps');

/** Logs and reports of the last `npm test`. */
export const reports = inProject('out', 'reports');

/** Shared by every clone of this user: what was fetched, unpacked or converted.
 * @param {NodeJS.ProcessEnv} [env] */
export function cacheFolder(env = process.env) {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'hall-kiosk');
}
