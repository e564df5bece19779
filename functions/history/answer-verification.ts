import { verifyHistories } from '../../shared/domain/history/verify-history.ts';
import { addressOf, type NamedRecord } from '../../shared/domain/record-addresses.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Checked } from '../checkpoints/take-checkpoint.ts';
import type { Answered } from '../http/answer.ts';
import { log } from '../log.ts';

/** Verifies histories together with the losses found by a checkpoint, and logs faults for the operator. */
export async function answerVerification(
  owner: NamedRecord,
  { histories, losses, at }: Checked,
): Promise<Answered<'verifyProjectHistory'>> {
  const verification = verifyHistories(histories, sha256Of, losses);
  const { faults } = verification;
  if (faults.length > 0) {
    const address = addressOf(owner.kind, owner.key);
    log.error('history found broken', { owner: address, faults: faults.length });
  }
  return {
    status: 200,
    body: { ...verification, ...(at !== undefined && { checkpointedAt: at }) },
  };
}
