import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { ImportId, ProgrammeId } from '../../shared/domain/identifiers.ts';
import { secondsUntilTry } from '../../shared/domain/reports/attempts.ts';
import { importQueue } from '../exchange/import-queue.ts';
import { describeFault, log } from '../log.ts';
import { tryToRun } from './try-to-run.ts';

const Job = z.object({ programmeId: ProgrammeId, importId: ImportId });

/** Works on queued imports; the message of one with a temporary fault returns to the queue. */
export async function handler(
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const remainingMilliseconds = () => context.getRemainingTimeInMillis();
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const message of event.Records) {
    if (!(await isSettled(message, remainingMilliseconds)))
      batchItemFailures.push({ itemIdentifier: message.messageId });
  }
  return { batchItemFailures };
}

async function isSettled(
  { body, attributes, receiptHandle }: SQSRecord,
  remainingMilliseconds: () => number,
): Promise<boolean> {
  const key = Job.parse(JSON.parse(body));
  const receives = Number(attributes.ApproximateReceiveCount);
  try {
    await tryToRun(key, { receives, remainingMilliseconds });
    return true;
  } catch (error) {
    log.warn('import not finished', { ...key, error: describeFault(error) });
    await giveBack(receiptHandle, receives);
    return false;
  }
}

/** Returns a message to the queue at once, not after the visibility timeout, which is for jobs that died. */
async function giveBack(receiptHandle: string, receives: number): Promise<void> {
  try {
    await importQueue().giveBack(receiptHandle, secondsUntilTry(receives));
  } catch (error) {
    log.warn('message not given back', { error: describeFault(error) });
  }
}
