import { defineConfig } from 'vitest/config';

/** The tests of one area, named by main.ts. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTANT_TESTS ?? '[]'),
    // The first run, of all tests at once, must not fail because the machine is busy; what never ends is ended by main.ts.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: process.env.MUTANT_TESTS_ISOLATED === 'true',
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
  },
});
