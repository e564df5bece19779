import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, type MetricFilter } from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { DeploymentContext } from './context.ts';
import { addDashboard } from './dashboard.ts';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';

type AlarmOptions = {
  readonly context: DeploymentContext;
  readonly data: Data;
  readonly functions: Functions;
  readonly api: HttpApi;
};

/** What is watched: when it rings, and the heading of docs/runbook.md that says what to do. */
type Watch = {
  readonly id: string;
  readonly heading: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  readonly minutes: number;
};

const period = Duration.minutes(5);

export function addAlarms(scope: Construct, options: AlarmOptions): void {
  const topic = new sns.Topic(scope, 'Alarms', { enforceSSL: true });
  if (options.context.alarmEmail)
    topic.addSubscription(new EmailSubscription(options.context.alarmEmail));
  const watches = [
    ...functionWatches(options.functions),
    ...dataWatches(options.data),
    ...apiWatches(options.api),
    brokenHistories(options),
    missingRecords(options),
  ];
  for (const { id, heading, metric, threshold, minutes } of watches) {
    const alarm = new cloudwatch.Alarm(scope, `Alarm-${id}`, {
      alarmDescription: `What to do: docs/runbook.md#${heading}`,
      metric,
      threshold,
      evaluationPeriods: minutes / period.toMinutes(),
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
  }
  addDashboard(scope, options);
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

/** What `functions/history` logs when somebody verifies and a row is not what was written. */
function brokenHistories({ context, functions }: AlarmOptions): Watch {
  const filter = functions.history.logGroup.addMetricFilter('BrokenHistories', {
    filterPattern: FilterPattern.literal('"history found broken"'),
    metricNamespace: `ExperienceReports/${context.stage}`,
    metricName: 'BrokenHistories',
  });
  return {
    id: 'broken-histories',
    heading: 'a-history-is-found-broken',
    metric: filter.metric({ period, statistic: 'Sum' }),
    threshold: 1,
    minutes: 5,
  };
}

/** What whoever takes a checkpoint logs where the last one has what the table has not. */
function missingRecords({ context, functions }: AlarmOptions): Watch {
  const { sweep, history, reports } = functions;
  const [filter] = [sweep, history, reports, functions['render-report']].map(({ logGroup }) =>
    logGroup.addMetricFilter('MissingRecords', {
      filterPattern: FilterPattern.literal('"records found missing"'),
      metricNamespace: `ExperienceReports/${context.stage}`,
      metricName: 'MissingRecords',
    }),
  );
  return {
    id: 'missing-records',
    heading: 'records-are-found-missing',
    metric: (filter as MetricFilter).metric({ period, statistic: 'Sum' }),
    threshold: 1,
    minutes: 5,
  };
}

function dataWatches({ table, queue, deadLetters }: Data): readonly Watch[] {
  const operations = ['GetItem', 'BatchGetItem', 'Query', 'PutItem'].map((name) => name as never);
  return [
    {
      id: 'dead-letters',
      heading: 'a-report-was-given-up',
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
