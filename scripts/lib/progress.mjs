// @ts-check
// Anything long shows how far it is: a bar on a terminal, a line now and then elsewhere.
import { bar, describe } from './format.mjs';

/** How often a log (CI, a file) gets a line, and a terminal a new bar. */
const LOG_EVERY_MS = 10_000;
const DRAW_EVERY_MS = 100;

/**
 * @typedef {{ isTTY?: boolean, columns?: number, write(text: string): unknown }} Output
 * @typedef {{ total?: number, unit?: (amount: number) => string, out?: Output, now?: () => number }} Options
 */

/** @param {string} label
 * @param {Options} [options] */
export function startProgress(label, { total, unit, out = process.stdout, now = Date.now } = {}) {
  const started = now();
  const every = out.isTTY ? DRAW_EVERY_MS : LOG_EVERY_MS;
  let shown = started;
  let done = 0;
  const show = () => {
    if (now() - shown < every) return;
    shown = now();
    const position = { label, done, total, elapsedMs: shown - started, ...(unit && { unit }) };
    out.write(out.isTTY ? `\r\x1b[K${bar(position, out.columns ?? 80)}` : `  ${describe(position)}\n`);
  };
  // What reports nothing itself (a child process) still shows that time passes.
  const beat = setInterval(show, every);
  beat.unref();
  return {
    /** @param {number} amount */
    add(amount) {
      done += amount;
      show();
    },
    /** @param {number} amount */
    set(amount) {
      done = amount;
      show();
    },
    end() {
      clearInterval(beat);
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

/** Shows progress while something runs, and takes the bar away however it ends.
 * @template T
 * @param {string} label
 * @param {Options} options
 * @param {(progress: ReturnType<typeof startProgress>) => Promise<T>} work */
export async function withProgress(label, options, work) {
  const progress = startProgress(label, options);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}
