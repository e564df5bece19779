import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { ReportId } from '../../shared/domain/identifiers.ts';
import { maxAttempts } from '../../shared/domain/reports/report.ts';
import { log } from '../log.ts';
import { finish } from '../reports/finish.ts';
import { noteOutcome } from '../reports/note-outcome.ts';
import { services } from '../services.ts';

const Job = z.object({ reportId: ReportId });

/** Renders queued reports; what fails goes back to the queue, and after the last try to the dead-letter queue. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const message of event.Records) {
    if (!(await rendered(message))) batchItemFailures.push({ itemIdentifier: message.messageId });
  }
  return { batchItemFailures };
}

async function rendered(message: SQSRecord): Promise<boolean> {
  const { reportId } = Job.parse(JSON.parse(message.body));
  try {
    const stored = await services().records.read('report', { reportId });
    if (stored) await finish(stored);
    else log.warn('report to render not found', { reportId });
    return true;
  } catch (error) {
    log.error('report not rendered', {
      reportId,
      name: error instanceof Error ? error.name : 'unknown',
    });
    if (Number(message.attributes.ApproximateReceiveCount) >= maxAttempts) await giveUp(reportId);
    return false;
  }
}

async function giveUp(reportId: string): Promise<void> {
  const stored = await services().records.read('report', { reportId });
  if (stored?.record.status !== 'queued') return;
  await noteOutcome(stored, { status: 'failed', failure: `it failed ${maxAttempts} times` });
}
