// @ts-check
// A stamp is a small JSON file in .stamps that says what a step last did, and for which inputs.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamps } from './paths.mjs';

/** @param {string} file
 * @returns {any} undefined where there is none, or it cannot be read */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whole or not at all: a set-up that is stopped leaves no half stamp.
 * @param {string} file
 * @param {unknown} value */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(half, file);
}

/** @param {string} name
 * @param {string} [folder] */
export function stamp(name, folder = stamps) {
  const file = join(folder, `${name}.json`);
  return {
    read: () => readJson(file),
    /** @param {unknown} value */
    write: (value) => writeJson(file, value),
    /** @param {string} inputs */
    matches: (inputs) => readJson(file)?.inputs === inputs,
    clear: () => rmSync(file, { force: true }),
  };
}
