import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/kiosk',
  // One kiosk at a time: two cores, one microphone, one printer.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  outputDir: 'test-results',
});
