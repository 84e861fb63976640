// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, vi } from 'vitest';

/** @type {string[]} */
const made = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of the test's own, with the user's cache in it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'hall-kiosk-scripts-'));
  made.push(folder);
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  vi.stubEnv('HALL_KIOSK_MODELS_FROM', '');
  return folder;
}

/** @param {string} file
 * @param {string} text */
export function put(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** @param {string} text */
export const sha256 = (text) => createHash('sha256').update(text).digest('hex');
