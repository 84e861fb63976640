// @ts-check
// The steps from a clean clone to a kiosk that can start, in order. Each says in one line what it did, what was there
// already, or what is missing and what works without it.
import { report } from '../lib/say.mjs';
import { build } from './build.mjs';
import { dependencies } from './dependencies.mjs';
import { electron } from './electron.mjs';
import { systemLibraries } from './system-libraries.mjs';
import { voiceModels } from './voice-models.mjs';

/**
 * @typedef {import('../lib/say.mjs').Outcome} Outcome
 * @typedef {{ models?: boolean, tests?: boolean, named?: readonly string[], until?: string }} Wanted
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [essential] nothing after it makes sense without it
 * @property {(wanted: Wanted) => Promise<Outcome>} run
 */

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'System libraries',
    run: ({ models = true, tests = false }) => systemLibraries({ models, tests }),
  },
  { name: 'Dependencies', essential: true, run: dependencies },
  { name: 'Electron', run: electron },
  {
    name: 'Voice models',
    run: async ({ models = true, named }) =>
      models ? voiceModels(named) : { state: 'already', detail: 'not looked at' },
  },
  { name: 'Build', run: build },
];

/** @param {Wanted} [wanted] `until`: the name of the last step to take
 * @param {readonly Step[]} [steps]
 * @returns {Promise<ReadonlyMap<string, Outcome>>} */
export async function setUp(wanted = {}, steps = STEPS) {
  const outcomes = new Map();
  for (const { name, essential, run } of steps) {
    /** @type {Outcome} */
    const outcome = await run(wanted).catch((error) => ({ state: 'missing', detail: error.message }));
    report(name, outcome);
    outcomes.set(name, outcome);
    if ((essential && outcome.state === 'missing') || name === wanted.until) break;
  }
  return outcomes;
}

/** @param {ReadonlyMap<string, Outcome>} outcomes
 * @param {string} step */
export const isThere = (outcomes, step) => (outcomes.get(step)?.state ?? 'missing') !== 'missing';
