import { defineConfig } from 'vitest/config';

/** The tests of one area, named by main.ts. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTANT_TESTS ?? '[]'),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    isolate: process.env.MUTANT_TESTS_ISOLATED === 'true',
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
  },
});
