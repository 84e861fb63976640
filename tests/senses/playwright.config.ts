import { defineConfig } from '@playwright/test';

/** Every turn, with every sense. Run by `npm run walk -- --senses`. */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: '../gallery/build.ts',
  outputDir: '../../test-results/senses',
  workers: 1,
  timeout: 3_600_000,
  reporter: 'list',
});
