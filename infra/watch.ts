import type * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

/** What is watched: when it rings, and the heading of docs/runbook.md that says what to do. */
export type Watch = {
  readonly id: string;
  readonly heading: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  readonly minutes: number;
  /** It rings where the metric stays below its threshold, or is not there at all. */
  readonly isOfSilence?: true;
};
