import { type CheckpointSubject, recordOfSubject } from '../../shared/domain/history/checkpoint.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { checkRecords } from '../checkpoints/check-records.ts';
import { type Checked, takeCheckpoint } from '../checkpoints/take-checkpoint.ts';
import { services } from '../services.ts';
import { recordOf } from './gather.ts';

/**
 * Reads a programme or project, or one record of it, and holds it against its last checkpoint. Where all of it is read, the next
 * checkpoint is taken.
 * @throws Problem `invalid_request` for the address of something else, `not_found` for what nobody has ever seen
 */
export async function check(subject: CheckpointSubject, of: string | undefined): Promise<Checked> {
  if (of === undefined) return takeCheckpoint(subject);
  const named = recordOf(recordOfSubject(subject), of);
  const isIt = ({ address }: { readonly address: string }) => address === of;
  const checked = await checkRecords(subject, isIt, async () => {
    const whole = await services().records.history(named);
    return whole ? [whole] : [];
  });
  if (checked.histories.length + checked.losses.length === 0) throw new Problem('not_found');
  return checked;
}
