import { type Loss, recordOfSubject } from '../../shared/domain/history/checkpoint.ts';
import type { LookedAt } from '../../shared/domain/ports.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { find } from '../http/find.ts';
import { inParallel } from '../in-parallel.ts';
import { checkpointFiles } from './checkpoint-files.ts';

const atOnce = 8;

/** Those programmes and projects which have a checkpoint and are not in the table: nobody can ask for them by their address. */
export async function gone(subjects: readonly LookedAt[]): Promise<readonly Loss[]> {
  return (await inParallel(subjects, atOnce, lossOf)).flat();
}

async function lossOf({ subject }: LookedAt): Promise<readonly Loss[]> {
  const { kind, key } = recordOfSubject(subject);
  if (await find(kind, key)) return [];
  const address = addressOf(kind, key as never);
  const last = await checkpointFiles().last(subject);
  const version = last?.marks?.find((mark) => mark.address === address)?.version ?? 1;
  return [{ address, version, fault: 'missing' }];
}
