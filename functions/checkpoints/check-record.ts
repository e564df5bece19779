import { type CheckpointSubject, lossesOf } from '../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../shared/domain/history/history.ts';
import { checkpointFiles } from './checkpoint-files.ts';
import type { Checked } from './take-checkpoint.ts';

/** Holds one record against what the last checkpoint of its programme or project has of it; `read` gives the record where it is. */
export async function checkRecord(
  subject: CheckpointSubject,
  of: string,
  read: () => Promise<WholeHistory | undefined>,
): Promise<Checked> {
  const last = await checkpointFiles().last(subject);
  const whole = await read();
  const histories = whole ? [whole] : [];
  const marks = (last?.marks ?? []).filter(({ address }) => address === of);
  return { histories, losses: lossesOf(marks, histories), ...(last && { at: last.at }) };
}
