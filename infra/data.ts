import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { fileCors } from '../shared/contract/cors.ts';
import { exportLifetimeDays } from '../shared/domain/exchange/lifetime.ts';
import { maxReceives, messageLifetimeDays } from '../shared/domain/reports/attempts.ts';
import { table as definition } from '../shared/storage/table.ts';
import { type DeploymentContext, isKept } from './context.ts';
import { accept } from './guardrails.ts';

export type Data = {
  readonly table: dynamodb.TableV2;
  readonly bucket: s3.Bucket;
  readonly queue: sqs.Queue;
  readonly importQueue: sqs.Queue;
  readonly exportQueue: sqs.Queue;
  readonly deadLetters: sqs.Queue;
};

/** How long the jobs that read and write files of exchange may take: as long as Lambda allows. */
export const exchangeTimeout = Duration.minutes(15);
/** A job that died is followed by another at once: what it did has no effect when it is done again. */
const exchangeVisibility = Duration.minutes(16);

/** How long the job that renders a report may take. */
export const jobTimeout = Duration.minutes(3);
/**
 * AWS asks for six times the function's timeout, so that a message is not delivered twice meanwhile. A failing job returns its
 * message earlier; only the message of a job that died stays hidden so long.
 */
const visibilityTimes = 6;

export function createData(scope: Construct, context: DeploymentContext): Data {
  const deadLetters = new sqs.Queue(scope, 'DeadLetters', {
    encryption: sqs.QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  accept(deadLetters, 'Serverless-SQSRedrivePolicy', 'It is the dead-letter queue itself.');
  const createQueue = (id: string, visibilityTimeout: Duration) =>
    new sqs.Queue(scope, id, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout,
      retentionPeriod: Duration.days(messageLifetimeDays),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: maxReceives },
    });
  const renderVisibility = Duration.seconds(jobTimeout.toSeconds() * visibilityTimes);
  return {
    table: createTable(scope, context),
    bucket: createBucket(scope, context),
    queue: createQueue('RenderQueue', renderVisibility),
    importQueue: createQueue('ImportQueue', exchangeVisibility),
    exportQueue: createQueue('ExportQueue', exchangeVisibility),
    deadLetters,
  };
}

/** Encrypted with the key AWS owns: it costs nothing, and the data does not require a key that can be withdrawn. */
function createTable(scope: Construct, context: DeploymentContext): dynamodb.TableV2 {
  const text = (name: string) => ({ name, type: dynamodb.AttributeType.STRING });
  return new dynamodb.TableV2(scope, 'Records', {
    partitionKey: text(definition.partitionKey),
    sortKey: text(definition.sortKey),
    billing: dynamodb.Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: definition.expiryAttribute,
    deletionProtection: isKept(context),
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    globalSecondaryIndexes: Object.entries(definition.indexes).map(([indexName, index]) => ({
      indexName,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...(index.includes.length === 0
        ? { projectionType: dynamodb.ProjectionType.KEYS_ONLY }
        : {
            projectionType: dynamodb.ProjectionType.INCLUDE,
            nonKeyAttributes: [...index.includes],
          }),
    })),
  });
}

function createBucket(scope: Construct, context: DeploymentContext): s3.Bucket {
  const bucket = new s3.Bucket(scope, 'ReportFiles', {
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    encryption: s3.BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    ...(context.corsOrigins.length > 0 && { cors: [corsFor(context.corsOrigins)] }),
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(90),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
      { prefix: 'evidence/uploads/', expiration: Duration.days(7) },
      { prefix: 'imports/uploads/', expiration: Duration.days(30) },
      { prefix: 'exports/', expiration: Duration.days(exportLifetimeDays) },
    ],
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  accept(
    bucket,
    'AwsSolutions-S1',
    'Objects are read through the API, whose access log has every request.',
  );
  return bucket;
}

function corsFor(allowedOrigins: string[]): s3.CorsRule {
  return {
    allowedOrigins,
    allowedMethods: fileCors.methods.map((method) => s3.HttpMethods[method]),
    allowedHeaders: [...fileCors.requestHeaders],
    maxAge: fileCors.maxAgeSeconds,
  };
}
