import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/kiosk/**', 'node_modules/**'],
    // Two cores, shared with the machine's other work.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
