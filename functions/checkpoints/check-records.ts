import {
  type CheckpointSubject,
  lossesOf,
  type Mark,
} from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import type { Checked } from './take-checkpoint.ts';

/** Compares some records with the last checkpoint of their programme or project. */
export async function checkRecords(
  subject: CheckpointSubject,
  isOfThese: (mark: Mark) => boolean,
  read: () => Promise<readonly WholeHistory[]>,
): Promise<Checked> {
  const last = await checkpointFiles().last(subject);
  const histories = await read();
  const losses = lossesOf((last?.marks ?? []).filter(isOfThese), histories);
  return { histories, losses, ...(last && { at: last.at }) };
}
