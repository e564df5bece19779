import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import type { JobQueue } from '../shared/domain/ports.ts';
import { secondsUntilTry } from '../shared/domain/reports/attempts.ts';
import { describeFault, log } from './log.ts';

type Work<Job extends object> = {
  readonly job: z.ZodType<Job>;
  readonly queue: () => JobQueue<Job>;
  /** @throws a temporary fault */
  readonly work: (job: Job, delivery: Delivery) => Promise<void>;
};

export type Delivery = {
  /** How often the message was delivered: a try whose process dies leaves no other trace. */
  readonly receives: number;
  readonly remainingMilliseconds: () => number;
};

type Running = Pick<Context, 'getRemainingTimeInMillis'>;

/** The handler of a queue; the message of a job with a temporary fault returns to it. */
export function serveQueue<Job extends object>({ job: schema, queue, work }: Work<Job>) {
  const isSettled = async (
    { body, attributes, receiptHandle }: SQSRecord,
    context: Running,
  ): Promise<boolean> => {
    const remainingMilliseconds = () => context.getRemainingTimeInMillis();
    const job = schema.parse(JSON.parse(body));
    const receives = Number(attributes.ApproximateReceiveCount);
    try {
      await work(job, { receives, remainingMilliseconds });
      return true;
    } catch (error) {
      log.warn('job not finished', { ...job, error: describeFault(error) });
      await giveBack(queue(), receiptHandle, receives);
      return false;
    }
  };
  return async (event: SQSEvent, context: Running): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const message of event.Records) {
      if (!(await isSettled(message, context)))
        batchItemFailures.push({ itemIdentifier: message.messageId });
    }
    return { batchItemFailures };
  };
}

/** Returns a message to the queue at once, not after the visibility timeout, which is for jobs that died. */
async function giveBack<Job extends object>(
  queue: JobQueue<Job>,
  receipt: string,
  receives: number,
): Promise<void> {
  try {
    await queue.giveBack(receipt, secondsUntilTry(receives));
  } catch (error) {
    log.warn('message not given back', { error: describeFault(error) });
  }
}
