import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { ReportId } from '../../shared/domain/identifiers.ts';
import { secondsUntilTry } from '../../shared/domain/reports/attempts.ts';
import { describeFault, log } from '../log.ts';
import { logFailure } from '../reports/rendering-faults.ts';
import { reportQueue } from '../reports/report-queue.ts';
import { tryToRender } from './try-to-render.ts';

const Job = z.object({ reportId: ReportId });

/** Renders queued reports; the message of a report with a temporary fault returns to the queue. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const message of event.Records) {
    if (!(await isSettled(message))) batchItemFailures.push({ itemIdentifier: message.messageId });
  }
  return { batchItemFailures };
}

async function isSettled(message: SQSRecord): Promise<boolean> {
  const { reportId } = Job.parse(JSON.parse(message.body));
  try {
    await tryToRender(reportId);
    return true;
  } catch (error) {
    logFailure(reportId, error);
    await giveBack(message);
    return false;
  }
}

/** Returns a message to the queue at once, not after the visibility timeout, which is for jobs that died. */
async function giveBack({ receiptHandle, attributes }: SQSRecord): Promise<void> {
  const seconds = secondsUntilTry(Number(attributes.ApproximateReceiveCount));
  try {
    await reportQueue().giveBack(receiptHandle, seconds);
  } catch (error) {
    log.warn('message not given back', { error: describeFault(error) });
  }
}
