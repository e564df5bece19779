import {
  addressOfSubject,
  type Loss,
  recordOfSubject,
} from '../../shared/domain/history/checkpoint.ts';
import type { CheckedSubject } from '../../shared/domain/ports.ts';
import { readIfExists } from '../http/read-if-exists.ts';
import { inParallel } from '../in-parallel.ts';
import { checkpointFiles } from './checkpoint-files.ts';

const subjectsAtOnce = 8;

/** Finds programmes and projects with a checkpoint but no row, whose own routes can only answer 404. */
export async function findMissing(subjects: readonly CheckedSubject[]): Promise<readonly Loss[]> {
  return (await inParallel(subjects, subjectsAtOnce, findLoss)).flat();
}

async function findLoss({ subject }: CheckedSubject): Promise<readonly Loss[]> {
  const { kind, key } = recordOfSubject(subject);
  if (await readIfExists(kind, key)) return [];
  const address = addressOfSubject(subject);
  const last = await checkpointFiles().last(subject);
  const version = last?.marks?.find((mark) => mark.address === address)?.version ?? 1;
  return [{ address, version, fault: 'missing' }];
}
