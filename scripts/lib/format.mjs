// @ts-check
// Bytes, durations and bars, as people read them.

/** @param {number} bytes */
export function formatBytes(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** @param {number} milliseconds */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * @typedef {object} Position how far something long has come
 * @property {string} label
 * @property {number} done bytes, or steps where `unit` says so
 * @property {number | undefined} total unknown until it is known
 * @property {number} elapsedMs
 * @property {(amount: number) => string} [unit] defaults to bytes
 */

/** The time left at the pace so far; undefined while there is nothing to judge by.
 * @param {Position} position */
export function timeLeftMs({ done, total, elapsedMs }) {
  if (!total || done <= 0 || elapsedMs < 500) return undefined;
  return (elapsedMs * Math.max(0, total - done)) / done;
}

/** @param {Position} position */
export function describe(position) {
  const { label, total, elapsedMs, unit = formatBytes } = position;
  if (!total)
    return `${label}  ${position.done > 0 ? `${unit(position.done)}, ` : ''}${formatDuration(elapsedMs)}`;
  const done = Math.min(position.done, total);
  const left = timeLeftMs(position);
  const rest = left === undefined ? '' : `, ${formatDuration(left)} left`;
  return `${label}  ${Math.floor((100 * done) / total)} %, ${unit(done)} of ${unit(total)}${rest}`;
}

/** The same with a bar before it, cut to the width of the terminal.
 * @param {Position} position
 * @param {number} columns */
export function bar(position, columns) {
  const cells = 20;
  const filled = position.total
    ? Math.round((cells * Math.min(position.done, position.total)) / position.total)
    : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${describe(position)}`.slice(0, columns - 1);
}
