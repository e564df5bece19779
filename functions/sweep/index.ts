import { sweepCheckpoints } from '../checkpoints/sweep-checkpoints.ts';
import { handOverDropped } from './hand-over-dropped.ts';
import { inTurn } from './in-turn.ts';

/** What is put right every few minutes, one after the other. */
const steps: readonly (() => Promise<void>)[] = [handOverDropped, sweepCheckpoints];

export async function handler(): Promise<void> {
  await inTurn(steps, (step) => step());
}
