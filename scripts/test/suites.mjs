// @ts-check
// Everything `npm test` runs, in order: what is quick and often wrong comes first.
import { join } from 'node:path';
import { reports, tool } from '../lib/paths.mjs';
import { readCommand, readPlaywright, readVitest } from './counts.mjs';

/**
 * @typedef {'dependencies' | 'electron' | 'build' | 'display' | 'models'} Need
 * @typedef {import('./counts.mjs').Counts} Counts
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {ReadonlyArray<readonly [command: string, ...args: string[]]>} commands
 * @property {readonly Need[]} needs
 * @property {boolean} [quick] is it part of `npm run check`?
 * @property {Record<string, string>} [env]
 * @property {(ok: boolean) => Counts} read
 */

/** @param {string} name */
const reportOf = (name) => join(reports, `${name}.json`);

/** @type {readonly [string, ...string[]]} */
const SENSES = [
  tool('playwright'),
  'test',
  '-c',
  'tests/senses/playwright.config.ts',
  '--reporter=line,json',
];

/** @type {readonly Suite[]} */
const SUITES = [
  {
    name: 'types',
    // The second: main compiles against the Electron line that registries carry, too.
    commands: [
      [tool('tsc'), '-b'],
      [tool('tsc'), '-p', 'main/tsconfig.electron-33.json', '--noEmit'],
    ],
    needs: ['dependencies'],
    quick: true,
    read: readCommand,
  },
  {
    name: 'lint',
    commands: [[tool('eslint'), '.']],
    needs: ['dependencies'],
    quick: true,
    read: readCommand,
  },
  {
    name: 'boundaries',
    commands: [[tool('depcruise'), 'app', 'main', 'renderer', '--config', '.dependency-cruiser.cjs']],
    needs: ['dependencies'],
    quick: true,
    read: readCommand,
  },
  {
    name: 'format',
    commands: [[tool('prettier'), '--check', '.']],
    needs: ['dependencies'],
    quick: true,
    read: readCommand,
  },
  {
    // No two answers of a turn may sound alike; ten seconds.
    name: 'vocabulary',
    commands: [[tool('tsx'), 'scripts/lint-vocabulary.ts']],
    needs: ['dependencies'],
    quick: true,
    read: readCommand,
  },
  {
    name: 'unit',
    commands: [
      [
        tool('vitest'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportOf('unit')}`,
      ],
    ],
    needs: ['dependencies'],
    quick: true,
    read: (ok) => readVitest(reportOf('unit'), ok),
  },
  {
    name: 'kiosk',
    commands: [[tool('playwright'), 'test', '--reporter=line,json']],
    needs: ['dependencies', 'electron', 'build', 'display', 'models'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('kiosk') },
    read: (ok) => readPlaywright(reportOf('kiosk'), ok),
  },
  // A covering set of all turns, in the Electron that is here and, where there is one, in Debian's Chromium.
  .../** @type {const} */ (['electron', 'chromium']).map((engine) => ({
    name: `senses-${engine}`,
    commands: [SENSES],
    needs: /** @type {readonly Need[]} */ (['dependencies', 'electron', 'display']),
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(`senses-${engine}`),
      SENSES_ENGINE: engine,
      SENSES_EVERY: '6',
    },
    read: (/** @type {boolean} */ ok) => readPlaywright(reportOf(`senses-${engine}`), ok),
  })),
];

/** Vosk with its real model takes minutes: a command of its own, `npm run test:vosk`.
 * @type {readonly Suite[]} */
export const voskSuites = [
  {
    name: 'vosk-contract',
    commands: [
      [
        tool('vitest'),
        'run',
        'tests/renderer/hearing/vosk',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportOf('vosk-contract')}`,
      ],
    ],
    needs: ['dependencies', 'models'],
    env: { HALL_KIOSK_TEST_VOSK: '1' },
    read: (ok) => readVitest(reportOf('vosk-contract'), ok),
  },
  {
    name: 'vosk-kiosk',
    commands: [[tool('playwright'), 'test', 'vosk.spec', '--reporter=line,json']],
    needs: ['dependencies', 'electron', 'build', 'display', 'models'],
    env: { HALL_KIOSK_TEST_VOSK: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('vosk-kiosk') },
    read: (ok) => readPlaywright(reportOf('vosk-kiosk'), ok),
  },
];

/** @param {'all' | 'quick'} which */
export const suitesOf = (which) => SUITES.filter(({ quick }) => which === 'all' || quick);
