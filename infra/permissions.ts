import * as iam from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { table as definition } from '../shared/storage/table.ts';
import type { Data } from './data.ts';
import type { FunctionNeeds } from './function-needs.ts';

const allow = (actions: string[], resources: string[]) =>
  new iam.PolicyStatement({ actions, resources });

const queueActions = { sends: 'sqs:SendMessage', gives_back: 'sqs:ChangeMessageVisibility' };

/** The actions of a function, each on the resource it is for. Only personal data is ever deleted, and the table is never scanned. */
export function permissionsOf(
  { table, bucket, queue, importQueue, exportQueue }: Data,
  needs: FunctionNeeds,
  log: LogGroup,
): readonly iam.PolicyStatement[] {
  const { records, files, reads, erases } = needs;
  return [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [log.logGroupArn]),
    ...(records === 'write' ? writing(table.tableArn) : []),
    ...(records === 'read' ? reading(table.tableArn) : []),
    ...(records === 'exports' ? writingExports(table.tableArn) : []),
    ...(records === 'fingerprints'
      ? [allow(['dynamodb:Query'], [`${table.tableArn}/index/fingerprint`])]
      : []),
    ...(files
      ? [
          allow(
            ['s3:GetObject', 's3:PutObject'],
            files.map((folder) => bucket.arnForObjects(`${folder}/*`)),
          ),
          // Without it S3 answers 403 instead of 404 for a file that is not there.
          allow(['s3:ListBucket'], [bucket.bucketArn]),
        ]
      : []),
    ...(reads
      ? [
          allow(
            ['s3:GetObject'],
            reads.map((folder) => bucket.arnForObjects(`${folder}/*`)),
          ),
        ]
      : []),
    ...(erases === 'downloads' ? [erasingDownloads(table.tableArn)] : []),
    ...(erases === 'files' ? erasingFiles(bucket) : []),
    ...calling(needs.queue, queue),
    ...(needs.importQueue ?? []).flatMap((use) => calling(use, importQueue)),
    ...calling(needs.exportQueue, exportQueue),
  ];
}

function calling(
  job: keyof typeof queueActions | undefined,
  { queueArn }: Queue,
): readonly iam.PolicyStatement[] {
  return job ? [allow([queueActions[job]], [queueArn])] : [];
}

function erasingDownloads(tableArn: string): iam.PolicyStatement {
  return new iam.PolicyStatement({
    actions: ['dynamodb:DeleteItem'],
    resources: [tableArn],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${definition.downloads}*`] },
    },
  });
}

/** Earlier versions too: the bucket would keep them for 90 days. */
function erasingFiles(bucket: Data['bucket']): readonly iam.PolicyStatement[] {
  return [
    allow(['s3:DeleteObject', 's3:DeleteObjectVersion'], [bucket.arnForObjects('evidence/*')]),
    allow(['s3:ListBucketVersions'], [bucket.bucketArn]),
    // Which reports have a file frozen is told by their snapshots.
    allow(['s3:GetObject'], [bucket.arnForObjects('snapshots/*')]),
  ];
}

function writing(tableArn: string): readonly iam.PolicyStatement[] {
  return [
    allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
      [tableArn],
    ),
    allow(
      ['dynamodb:Query'],
      Object.keys(definition.indexes).map((index) => `${tableArn}/index/${index}`),
    ),
  ];
}

/** Reads whole programmes, and writes what became of exports. */
function writingExports(tableArn: string): readonly iam.PolicyStatement[] {
  return [
    allow(['dynamodb:GetItem', 'dynamodb:Query'], [tableArn]),
    allow(['dynamodb:Query'], [`${tableArn}/index/lean`]),
    new iam.PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [tableArn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${definition.exports}*`] },
      },
    }),
  ];
}

/** Allows no write of records, only of the keys of cursors and member ids, which the first function to need one creates. */
function reading(tableArn: string): readonly iam.PolicyStatement[] {
  return [
    allow(['dynamodb:GetItem', 'dynamodb:Query'], [tableArn]),
    new iam.PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [definition.settings] },
      },
    }),
  ];
}
