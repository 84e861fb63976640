import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { StoreError } from './trouble.ts';

/**
 * Holds a folder for this process alone. The lock is a name the system itself gives back when the process dies, even
 * by SIGKILL, so that no stale lock can keep a kiosk from starting: an abstract socket on Linux, a pipe on Windows,
 * nothing elsewhere.
 * @returns what releases it. Throws `StoreError('locked')`.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const name = `hall-kiosk-${createHash('sha256')
    .update(await realpath(dir))
    .digest('hex')
    .slice(0, 32)}`;
  const path =
    process.platform === 'linux'
      ? `\0${name}`
      : process.platform === 'win32'
        ? `\\\\.\\pipe\\${name}`
        : undefined;
  if (path === undefined) return () => Promise.resolve();
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => {
      reject(new StoreError('locked'));
    });
    server.listen(path, resolve);
  });
  server.unref();
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
}
