import * as iam from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Data } from './data.ts';
import type { FunctionNeeds } from './function.ts';

/** The actions of a function, each on the resource it is for. Nothing is deleted, and the table is never scanned. */
export function permissionsOf(
  { table, bucket, queue }: Data,
  { records, files, queue: queues }: FunctionNeeds,
  log: LogGroup,
): readonly iam.PolicyStatement[] {
  const allow = (actions: string[], resources: string[]) =>
    new iam.PolicyStatement({ actions, resources });
  return [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [log.logGroupArn]),
    ...(records
      ? [
          allow(
            ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
            [table.tableArn],
          ),
          allow(
            ['dynamodb:Query'],
            [`${table.tableArn}/index/lean`, `${table.tableArn}/index/unfinished`],
          ),
        ]
      : []),
    ...(files
      ? [
          allow(
            ['s3:GetObject', 's3:PutObject'],
            [bucket.arnForObjects('reports/*'), bucket.arnForObjects('snapshots/*')],
          ),
          // Without it S3 answers 403 instead of 404 for a file that is not there.
          allow(['s3:ListBucket'], [bucket.bucketArn]),
        ]
      : []),
    ...(queues ? [allow(['sqs:SendMessage'], [queue.queueArn])] : []),
  ];
}
