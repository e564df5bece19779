import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import { createAlarmTopic } from './alarm-topic.ts';
import type { DeploymentContext } from './context.ts';
import { addDashboard } from './dashboard.ts';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';
import { logWatches } from './log-watches.ts';
import type { Watch } from './watch.ts';

type AlarmOptions = {
  readonly context: DeploymentContext;
  readonly data: Data;
  readonly functions: Functions;
  readonly api: HttpApi;
};

const period = Duration.minutes(5);

export function addAlarms(scope: Construct, options: AlarmOptions): void {
  const topic = createAlarmTopic(scope, options.context.alarmEmail);
  const watches = [
    ...functionWatches(options.functions),
    sweepSilence(options.functions),
    ...dataWatches(options.data),
    ...apiWatches(options.api),
    ...logWatches(options),
  ];
  for (const { id, heading, metric, threshold, minutes, isOfSilence } of watches) {
    const alarm = new cloudwatch.Alarm(scope, `Alarm-${id}`, {
      alarmDescription: `What to do: docs/runbook.md#${heading}`,
      metric,
      threshold,
      evaluationPeriods: minutes / period.toMinutes(),
      ...(isOfSilence ? belowOrMissing : atLeast),
    });
    alarm.addAlarmAction(new SnsAction(topic));
  }
  addDashboard(scope, options);
}

const atLeast = {
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
};
const belowOrMissing = {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
  treatMissingData: cloudwatch.TreatMissingData.BREACHING,
};

/** A schedule that no longer calls anything is not an error of any function. */
function sweepSilence({ sweep }: Functions): Watch {
  return {
    id: 'sweep-silent',
    heading: 'the-sweep-does-not-run',
    metric: sweep.metricInvocations({ period }),
    threshold: 1,
    minutes: 30,
    isOfSilence: true,
  };
}

function functionWatches(functions: Functions): readonly Watch[] {
  return Object.entries(functions).flatMap(([name, each]) => [
    {
      id: `errors-${name}`,
      heading: 'a-function-fails',
      metric: each.metricErrors({ period }),
      threshold: 1,
      minutes: 5,
    },
    {
      id: `throttles-${name}`,
      heading: 'a-function-is-throttled',
      metric: each.metricThrottles({ period }),
      threshold: 1,
      minutes: 5,
    },
  ]);
}

function dataWatches({
  table,
  queue,
  importQueue,
  exportQueue,
  deadLetters,
}: Data): readonly Watch[] {
  const operations = ['GetItem', 'BatchGetItem', 'Query', 'PutItem'].map((name) => name as never);
  return [
    {
      id: 'dead-letters',
      heading: 'a-job-ended-among-the-dead-letters',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'queue-age',
      heading: 'reports-wait-too-long',
      metric: queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      threshold: 600,
      minutes: 10,
    },
    {
      id: 'import-queue-age',
      heading: 'imports-wait-too-long',
      metric: importQueue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      threshold: 3_600,
      minutes: 10,
    },
    {
      id: 'export-queue-age',
      heading: 'exports-wait-too-long',
      metric: exportQueue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      threshold: 600,
      minutes: 10,
    },
    {
      id: 'table-throttles',
      heading: 'the-table-is-throttled',
      metric: table.metricThrottledRequestsForOperations({ operations, period }),
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'table-faults',
      heading: 'the-table-fails',
      metric: table.metricSystemErrorsForOperations({ operations, period }),
      threshold: 1,
      minutes: 5,
    },
  ];
}

function apiWatches(api: HttpApi): readonly Watch[] {
  return [
    {
      id: 'api-faults',
      heading: 'the-api-answers-5xx',
      metric: api.metricServerError({ period }),
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'api-slow',
      heading: 'the-api-is-slow',
      metric: api.metricLatency({ period, statistic: 'p99' }),
      threshold: 5_000,
      minutes: 15,
    },
  ];
}
