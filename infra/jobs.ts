import { Duration } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';
import { accept } from './guardrails.ts';

/** Stalled work waits at most this long after it counts as stalled. */
const sweepEvery = Duration.minutes(10);
/** More at once would only wait for each other's fonts and memory. */
const reportsAtOnce = 5;

/** The fewest that Lambda takes: each may write as fast as the table allows. */
const importsAtOnce = 2;
/** Each reads a whole programme at most. */
const exportsAtOnce = 2;

/** Lets each queue call its job, and a schedule the one that sweeps. */
export function connectJobs(
  scope: Construct,
  { data, functions }: { readonly data: Data; readonly functions: Functions },
): void {
  callFrom(data.queue, functions['render-report'], reportsAtOnce);
  callFrom(data.importQueue, functions['run-import'], importsAtOnce);
  callFrom(data.exportQueue, functions['run-export'], exportsAtOnce);
  const rule = new events.Rule(scope, 'SweepSchedule', {
    description: 'Queues stalled reports, imports and exports again',
    schedule: events.Schedule.rate(sweepEvery),
    targets: [new targets.LambdaFunction(functions.sweep, { retryAttempts: 0 })],
  });
  accept(rule, 'Serverless-EventBusDLQ', 'A sweep that was missed is made up for by the next one.');
}

function callFrom(queue: Queue, job: IFunction, maxConcurrency: number): void {
  const source = new SqsEventSource(queue, {
    batchSize: 1,
    reportBatchItemFailures: true,
    maxConcurrency,
  });
  job.addEventSource(source);
  accept(
    job,
    'Serverless-LambdaEventSourceMappingDestination',
    'Failed messages go to the dead-letter queue of the queue itself.',
  );
}
