// @ts-check
// Where there is no display, a virtual one (Xvfb) of the kiosk's usual size, which ends with the command that asked.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** @param {NodeJS.ProcessEnv} [env] */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** @typedef {{ env: NodeJS.ProcessEnv, close(): Promise<void> }} Display */

/** @param {string} [size] such as 1920x1080
 * @returns {Promise<Display>} */
export async function openDisplay(size = '1920x1080') {
  if (hasDisplay()) return { env: {}, close: async () => {} };
  // -displayfd: Xvfb picks a free display by itself and writes its number there once it is ready.
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => xvfb.kill());
  const ready = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const number = await new Promise((resolve, reject) => {
    createInterface(ready).once('line', resolve);
    xvfb.once('error', () => reject(new Error('no display, and no Xvfb to make one: install xvfb')));
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code})`)));
  });
  xvfb.unref();
  ready.destroy();
  const close = async () => {
    if (xvfb.exitCode !== null || xvfb.signalCode !== null) return;
    xvfb.ref();
    xvfb.kill();
    await once(xvfb, 'exit');
  };
  return { env: { DISPLAY: `:${number}` }, close };
}
