import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { useLocalCredentials } from '../../infra/local/environment.ts';
import { checkHistory } from './history-check.ts';
import { faultsDone, jobsDone, summary, traces } from './report.ts';

/** `npm run check:faults`, or `npm run check:faults -- --seed 7 --operations 500 --kills 2`. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    operations: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '12' },
    clients: { type: 'string', default: '16' },
    seconds: { type: 'string' },
  },
});

useLocalCredentials();
const dataFolder = await mkdtemp(join(tmpdir(), 'experience-reports-faults-'));
try {
  const finding = await checkHistory({
    seed: Number(values.seed),
    operations: Number(values.operations),
    kills: Number(values.kills),
    clients: Number(values.clients),
    ...(values.seconds !== undefined && { seconds: Number(values.seconds) }),
    dataFolder,
  });
  console.log(`${faultsDone(finding)}\n${jobsDone(finding)}\n${summary(finding)}`);
  if (finding.violations.length > 0) {
    console.error(traces(finding));
    process.exitCode = 1;
  }
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}
