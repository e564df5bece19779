import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { DeploymentContext } from './context.ts';
import type { FunctionName, Functions } from './functions.ts';
import type { Watch } from './watch.ts';

/** A log line that raises an alarm, because neither function errors nor API responses show the fault. */
type WatchedLine = {
  readonly id: string;
  readonly heading: string;
  readonly metricName: string;
  /** The exact message of the line. */
  readonly message: string;
  readonly of: readonly FunctionName[];
};

export const watchedLines: readonly WatchedLine[] = [
  {
    id: 'broken-histories',
    heading: 'a-history-is-found-broken',
    metricName: 'BrokenHistories',
    message: 'history found broken',
    of: ['history'],
  },
  {
    id: 'missing-records',
    heading: 'records-are-found-missing',
    metricName: 'MissingRecords',
    message: 'records found missing',
    of: ['sweep', 'history'],
  },
  {
    id: 'reports-not-rendered',
    heading: 'a-report-is-not-rendered',
    metricName: 'ReportsNotRendered',
    message: 'report not rendered',
    of: ['reports', 'render-report'],
  },
  {
    id: 'report-files-lost',
    heading: 'a-file-of-a-report-is-lost',
    metricName: 'ReportFilesLost',
    message: 'file of a report lost',
    of: ['reports', 'render-report'],
  },
  {
    id: 'downloads-not-noted',
    heading: 'a-download-is-not-noted',
    metricName: 'DownloadsNotNoted',
    message: 'download not noted',
    of: ['reports'],
  },
];

const period = Duration.minutes(5);

type Options = { readonly context: DeploymentContext; readonly functions: Functions };

export function logWatches(options: Options): readonly Watch[] {
  return watchedLines.flatMap((line) => {
    const [metric] = line.of.map((name) => countLines(line, options.functions[name], options));
    const { id, heading } = line;
    return metric ? [{ id, heading, metric, threshold: 1, minutes: 5 }] : [];
  });
}

/** All functions that may log the line count into one metric. */
function countLines(
  { metricName, message }: WatchedLine,
  { logGroup }: Functions[FunctionName],
  { context }: Options,
): IMetric {
  const filter = logGroup.addMetricFilter(metricName, {
    filterPattern: FilterPattern.stringValue('$.message', '=', message),
    metricNamespace: `ExperienceReports/${context.stage}`,
    metricName,
  });
  return filter.metric({ period, statistic: 'Sum' });
}
