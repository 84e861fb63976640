import { defineConfig } from '@playwright/test';

/** The page on every screen a hall may have, measured. Run by `npm run gallery -- --check`. */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './build.ts',
  outputDir: '../../test-results/gallery',
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  reporter: 'list',
});
