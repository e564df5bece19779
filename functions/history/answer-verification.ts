import { verifyHistories } from '../../shared/domain/history/verify-history.ts';
import { addressOf, type NamedRecord } from '../../shared/domain/record-addresses.ts';
import { sha256 } from '../changes.ts';
import type { Reply } from '../http/call.ts';
import { json } from '../http/replies.ts';
import { log } from '../log.ts';
import { gather } from './gather.ts';

/** Verifies an owner and all that lies with it, or one record of it. What is broken is also told to the operator. */
export async function answerVerification(owner: NamedRecord, of?: string): Promise<Reply> {
  const verification = verifyHistories(await gather(owner, of), sha256);
  const { faults } = verification;
  if (faults.length > 0) {
    const address = addressOf(owner.kind, owner.key);
    log.error('history found broken', { owner: address, faults: faults.length });
  }
  return json(200, verification);
}
