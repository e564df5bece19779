import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { DeploymentContext } from './context.ts';
import type { Data } from './data.ts';
import type { Functions } from './functions.ts';

type Watched = {
  readonly context: DeploymentContext;
  readonly data: Data;
  readonly functions: Functions;
  readonly api: HttpApi;
};

const period = Duration.minutes(5);
const width = 12;

/** One page on which an operator sees whether people are served, and reports are made. */
export function addDashboard(scope: Construct, { context, data, functions, api }: Watched): void {
  const all = Object.values(functions);
  const graph = (title: string, left: cloudwatch.IMetric[]) =>
    new cloudwatch.GraphWidget({ title, left, width });
  new cloudwatch.Dashboard(scope, 'Dashboard', {
    // Names of dashboards are shared by all regions of an account.
    dashboardName: `experience-reports-${context.stage}-${Aws.REGION}`,
    widgets: [
      [
        graph('Requests and refusals', [
          api.metricCount({ period }),
          api.metricClientError({ period }),
          api.metricServerError({ period }),
        ]),
        graph('Latency', [
          api.metricLatency({ period, statistic: 'p50' }),
          api.metricLatency({ period, statistic: 'p99' }),
        ]),
      ],
      [
        graph(
          'Function errors',
          all.map((each) => each.metricErrors({ period })),
        ),
        graph(
          'Function duration, p99',
          all.map((each) => each.metricDuration({ period, statistic: 'p99' })),
        ),
      ],
      [
        graph('Reports waiting and given up', [
          data.queue.metricApproximateNumberOfMessagesVisible({ period }),
          data.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
        ]),
        graph('Table capacity used', [
          data.table.metricConsumedReadCapacityUnits({ period }),
          data.table.metricConsumedWriteCapacityUnits({ period }),
        ]),
      ],
    ],
  });
}
