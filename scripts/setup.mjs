// @ts-check
// npm run setup: everything that `npm start` does, but for the launch.
//   --without-models   no voice; the kiosk runs by touch
//   --with NAME        also a model that is fetched only on request (see voice-models/README.md)
import { parseArgs } from 'node:util';
import { setUp } from './setup/steps.mjs';
import { stopWithChildren } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    'without-models': { type: 'boolean', default: false },
    with: { type: 'string', multiple: true },
  },
});
stopWithChildren();
const outcomes = await setUp({ models: !values['without-models'], named: values.with ?? [] });
process.exitCode = [...outcomes.values()].some(({ state }) => state === 'missing') ? 1 : 0;
