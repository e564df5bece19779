import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests whose files need modules of their own: functions keep their services and settings as long as their modules live. */
export const ownModules = [
  'tests/{access-matrix,bench,faults,journeys}/**/*.test.ts',
  'tests/functions/http/problems.test.ts',
  'tests/functions/{exchange,jobs}/*.test.ts',
  'tests/infra/{exchange,local,sign-in}/**/*.test.ts',
  'tests/shared/storage/**/*.test.ts',
];
const all = ['tests/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    // Half of the time a worker waits for the stores that it talks to.
    maxWorkers: availableParallelism() + 1,
    // A process loads the packages once for all files that it runs.
    isolate: false,
    // What keeps no settings and no services is loaded once a process, by Node itself.
    server: {
      deps: {
        external: [
          /(?<!\/tests)\/shared\/(?!storage)[^?]*\.ts$/,
          /\/tests\/shared\/contract\/operations\.ts$/,
        ],
      },
    },
    projects: [
      {
        extends: true,
        test: { name: 'own modules', include: ownModules, setupFiles: ['tests/fresh-modules.ts'] },
      },
      { extends: true, test: { name: 'shared', include: all, exclude: ownModules } },
    ],
  },
});
