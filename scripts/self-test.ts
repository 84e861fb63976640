// npm run self-test -- [--config FILE] [--data DIR] [--json]: what can be looked at without a screen, in half a minute.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ours } from '#app/text.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { openClient } from '#main/cases/client/client.ts';
import { readConfig, type Config } from '#main/config/config.ts';
import { openDesk } from '#main/desk/desk.ts';
import { openPrinter } from '#main/printing/printers/table.ts';
import { localIso } from '#main/printing/local-time.ts';
import { checksOf } from '#main/self-test/checks.ts';
import { runSelfTest } from '#main/self-test/run.ts';
import { existsSync } from 'node:fs';
import { inProject } from './lib/paths.mjs';
import { recognises } from './self-test/recognises.ts';

const { values } = parseArgs({
  options: {
    config: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const read = readConfig(values.config ?? process.env['HALL_KIOSK_CONFIG']);
if (!read.ok) {
  console.error([read.error.path, ...read.error.mistakes].join('\n'));
  process.exit(1);
}
const config: Config = read.value;
const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-self-test-'));
const data = values.data ?? scratch;
const models = process.env['HALL_KIOSK_MODELS'] ?? inProject('voice-models');
const hasModel = (name: string): boolean => existsSync(join(models, name));

/** The hall's endpoint, or the embedded desk as it would open. */
async function caseApi() {
  const { endpoint, apiKey, jurisdiction } = config.caseApi;
  if (endpoint !== undefined) return { api: openClient({ endpoint, apiKey, jurisdiction, patience: 1 }) };
  const desk = await openDesk({
    dataDir: join(scratch, 'desk'),
    contentDir: inProject('assets', 'desk'),
    key: new Uint8Array(32),
    port: 0,
  });
  return { api: openClient({ endpoint: desk.url }), close: () => desk.close() };
}

const { api, close } = await caseApi();
/** Never asked to draw: only the printer's state is looked at. */
const renderer = {
  raster: () => Promise.reject(new Error('nothing is printed here')),
  pdf: () => Promise.reject(new Error('nothing is printed here')),
  close: () => Promise.resolve(),
};
const printer = openPrinter(config.printers[0] ?? `file:${join(scratch, 'slips')}`, {
  renderer,
  now: () => new Date(),
});
const test = await runSelfTest(
  checksOf({
    data,
    diagonalInches: config.screen.diagonalInches,
    keeps: () => {
      writeFileSync(join(data, '.self-test'), 'kept', { flush: true });
      rmSync(join(data, '.self-test'));
      return Promise.resolve(true);
    },
    printer: () =>
      printer.ok ? printer.value.state() : Promise.resolve({ trouble: 'offline', paperLow: false }),
    api,
    models: () =>
      Promise.resolve({
        hearing: hasModel('whisper-base') && hasModel('silero-vad'),
        speaking: hasModel('kokoro'),
      }),
    ...(hasModel('kokoro') ? { recognises: () => recognises(models) } : {}),
  }),
  { iso: () => localIso(new Date()), monotonicMs: () => performance.now() },
);
await close?.();
rmSync(scratch, { recursive: true, force: true });

if (values.json) {
  const { at, passed, tookMs, results } = test;
  console.log(JSON.stringify({ at, passed, took_s: Math.round(tookMs / 100) / 10, results }));
} else {
  const said = (key: Parameters<typeof ours>[0]): string => render(ours(key), 'en', shownValue);
  for (const { check, outcome, why } of test.results)
    console.log(
      `${said(`self-test.${check}`).padEnd(26)} ${said(`self-test.${outcome}`)}${why === undefined ? '' : ` (${why})`}`,
    );
  console.log(
    `${said(test.passed ? 'self-test.ready' : 'self-test.not-ready')}, ${(test.tookMs / 1_000).toFixed(1)} s`,
  );
}
process.exit(test.passed ? 0 : 1);
