// @ts-check
// Starting other programs, quietly: what they print is kept, and shown only when they fail.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Ran
 * @property {boolean} ok
 * @property {number | null} code
 * @property {string} output both streams, as they came
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal]
 * @property {(text: string) => void} [onOutput]
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Whoever is told to stop takes along what it started. */
export function stopWithChildren() {
  process.once('exit', () => running.forEach((child) => child.kill()));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => process.exit(130));
}

/** @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>} never rejects: a command that is not there is `ok: false` too */
export function run(command, args, { cwd, env = process.env, signal, onOutput } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, code: null, output: `${output}${error.message}\n` }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, code, output });
    });
  });
}

/** The last lines of what a program printed, for a person to read: no colours, no empty lines.
 * @param {string} output
 * @param {number} lines */
export const lastLines = (output, lines) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .join('\n');
