import { spawnSync } from 'node:child_process';

/** `npm run check:kills`: kills the application of an import after each of its calls, at more than fifty moments. */
const { status } = spawnSync('vitest', ['run', 'tests/faults/crash-points/killed-import.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KILL_AFTER_EVERY_CALL: 'yes' },
});
process.exitCode = status ?? 1;
