// @ts-check
// The one line each step of set-up ends with.

/**
 * @typedef {object} Outcome
 * @property {'done' | 'already' | 'missing'} state
 * @property {string} detail what is there, or what is missing and why
 * @property {string} [stillWorks] what the kiosk can do without it
 */

const MARKS = { done: '✓', already: '✓', missing: '✗' };
const COLOURS = { done: 32, already: 2, missing: 33 };

/** @param {number} code
 * @param {string} text
 * @param {{ isTTY?: boolean }} [out] */
export function colour(code, text, out = process.stdout) {
  return out.isTTY && !process.env['NO_COLOR'] && !process.env['CI'] ? `\x1b[${code}m${text}\x1b[0m` : text;
}

/** @param {string} step
 * @param {Outcome} outcome */
export function line(step, { state, detail, stillWorks }) {
  const what =
    state === 'already' ? `already there: ${detail}` : state === 'missing' ? `missing: ${detail}` : detail;
  return `${MARKS[state]} ${step} – ${what}${stillWorks ? ` (${stillWorks})` : ''}`;
}

/** @param {string} step
 * @param {Outcome} outcome */
export const report = (step, outcome) => console.log(colour(COLOURS[outcome.state], line(step, outcome)));

/** Something worth knowing that ends no step.
 * @param {string} text */
export const note = (text) => console.log(`  ${text}`);
