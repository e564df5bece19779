import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepOutputs } from './deployed.ts';
import { describeNextSteps } from './describe-next-steps.ts';

/** `npm run deploy -- [arguments of cdk deploy]`: deploys, keeps the outputs of the stack, and prints the next steps. */
const folder = mkdtempSync(join(tmpdir(), 'experience-reports-outputs-'));
const file = join(folder, 'outputs.json');
try {
  const args = ['deploy', ...process.argv.slice(2), '--outputs-file', file];
  const cdk = join(import.meta.dirname, '../node_modules/aws-cdk/bin/cdk');
  const { status } = spawnSync(process.execPath, [cdk, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  // With --help, for instance, nothing was deployed.
  if (status === 0 && existsSync(file)) {
    for (const [stack, outputs] of keepOutputs(file)) {
      process.stdout.write(describeNextSteps(stack, outputs));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
