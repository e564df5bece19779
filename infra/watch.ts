import type * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

/** An alarm: its metric and threshold, and the heading of docs/runbook.md with what to do. */
export type Watch = {
  readonly id: string;
  readonly heading: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  readonly minutes: number;
  /** Raised if the metric is below its threshold or missing. */
  readonly isOfSilence?: true;
};
