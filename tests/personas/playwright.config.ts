import { defineConfig } from '@playwright/test';

/** Nine people, each with one way to perceive and one to act, on the real kiosk. Run by `npm run personas`. */
export default defineConfig({
  testDir: import.meta.dirname,
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  outputDir: '../../test-results/personas',
});
