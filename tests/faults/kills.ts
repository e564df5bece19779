import { spawnSync } from 'node:child_process';

/** `npm run check:kills`: kills the application of a file of IATI and of a table after each of its calls, the first at more than fifty moments. */
const { status } = spawnSync('vitest', ['run', 'tests/faults/crash-points/killed-'], {
  stdio: 'inherit',
  env: { ...process.env, KILL_AFTER_EVERY_CALL: 'yes' },
});
process.exitCode = status ?? 1;
