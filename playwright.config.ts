import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/kiosk',
  // One kiosk at a time: two cores, one microphone, one printer.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // A shared machine may take a core away in the middle of a sentence; what passed only at a second try is named.
  retries: process.env['CI'] === undefined ? 0 : 1,
  expect: { timeout: 10_000 },
  reporter: 'line',
  outputDir: 'test-results',
});
