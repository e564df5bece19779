import { defineConfig } from 'vitest/config';

/**
 * Tests that need a process of their own: functions keep their services and settings for the life of a process, and the
 * memory of caches can only be counted where no other test fills them.
 */
export const isolated = [
  'tests/{access-matrix,bench,faults,journeys}/**/*.test.ts',
  'tests/functions/http/problems.test.ts',
  'tests/functions/jobs/*.test.ts',
  'tests/infra/{local,sign-in}/**/*.test.ts',
  'tests/shared/pdf/shared-caches.test.ts',
  'tests/shared/storage/**/*.test.ts',
];
const all = ['tests/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    // Vitest leaves one processor idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'isolated', include: isolated } },
      { extends: true, test: { name: 'shared', include: all, exclude: isolated, isolate: false } },
    ],
  },
});
