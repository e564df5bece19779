import { type CheckpointSubject, recordOfSubject } from '../../shared/domain/history/checkpoint.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { checkRecords } from '../checkpoints/check-records.ts';
import { type Checked, takeCheckpoint } from '../checkpoints/take-checkpoint.ts';
import { services } from '../services.ts';
import { namedRecordIn } from './read-histories.ts';

/**
 * Compares a programme or project, or one of its records, with the last checkpoint. A check of the whole also takes the next checkpoint.
 * @param of the address of a single record
 * @throws Problem `invalid_request` for an address outside the subject, `not_found` for a record in neither table nor checkpoint
 */
export async function checkSubject(
  subject: CheckpointSubject,
  of: string | undefined,
): Promise<Checked> {
  if (of === undefined) return takeCheckpoint(subject);
  const named = namedRecordIn(recordOfSubject(subject), of);
  const isOfRecord = ({ address }: { readonly address: string }) => address === of;
  const checked = await checkRecords(subject, isOfRecord, async () => {
    const whole = await services().records.readHistory(named);
    return whole ? [whole] : [];
  });
  if (checked.histories.length + checked.losses.length === 0) throw new Problem('not_found');
  return checked;
}
