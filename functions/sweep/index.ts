import { sweepCheckpoints } from '../checkpoints/sweep-checkpoints.ts';
import { queueDropped } from './queue-dropped.ts';
import { queueDroppedExports, queueDroppedImports } from './queue-dropped-jobs.ts';
import { runEach } from './run-each.ts';

/** Repairs that run every few minutes, one after the other. */
const steps: readonly (() => Promise<void>)[] = [
  queueDropped,
  queueDroppedImports,
  queueDroppedExports,
  sweepCheckpoints,
];

export async function handler(): Promise<void> {
  await runEach(steps, (step) => step());
}
