import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { useLocalCredentials } from '../../infra/local/environment.ts';
import { seededChoice } from '../bench/pdf/seeded-choice.ts';
import { findFaults, summary } from './kills/findings.ts';
import { killApplications } from './kills/kill-applications.ts';

/**
 * `npm run check:kills`: kills the application of a file of IATI and of a table after each of its calls, the first at more than
 * fifty moments; then the whole system with -9 while it applies files.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '50' },
    pairs: { type: 'string', default: '3' },
  },
});

const { status } = spawnSync('vitest', ['run', 'tests/faults/crash-points/killed-'], {
  stdio: 'inherit',
  env: { ...process.env, KILL_AFTER_EVERY_CALL: 'yes' },
});
process.exitCode = status ?? 1;

useLocalCredentials();
const dataFolder = await mkdtemp(join(tmpdir(), 'experience-reports-kills-'));
try {
  const killed = await killApplications({
    dataFolder,
    choice: seededChoice(Number(values.seed)),
    kills: Number(values.kills),
    pairs: Number(values.pairs),
  });
  console.log(`${summary(killed)} (seed ${values.seed})`);
  const faults = findFaults(killed);
  if (faults.length > 0) {
    console.error(faults.slice(0, 10).join('\n'));
    process.exitCode = 1;
  }
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
