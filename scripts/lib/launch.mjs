// @ts-check
// How Electron is started on this project, whoever starts it.
import { project } from './paths.mjs';

/** Chromium refuses its sandbox to root. In development we go on without it; what is packaged never does, and an
 * unprivileged user keeps it.
 * @param {NodeJS.ProcessEnv} [env] */
export function chromiumFlags(env = process.env) {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const wayland = !env['DISPLAY'] && env['WAYLAND_DISPLAY'];
  return [...(root ? ['--no-sandbox'] : []), ...(wayland ? ['--ozone-platform=wayland'] : [])];
}

/** @param {readonly string[]} [args] */
export const electronArguments = (args = []) => [...chromiumFlags(), project, ...args];
