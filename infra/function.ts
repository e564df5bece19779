import { fileURLToPath } from 'node:url';
import { type CfnElement, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from '../shared/settings.ts';
import { bundlingOf } from './bundling.ts';
import { type DeploymentContext, groupsClaimOf, isKept } from './context.ts';
import type { Data } from './data.ts';
import type { FunctionNeeds } from './function-needs.ts';
import { accept } from './guardrails.ts';
import { permissionsOf } from './permissions.ts';

type FunctionOptions = {
  readonly name: string;
  readonly context: DeploymentContext;
  readonly data: Data;
  readonly needs: FunctionNeeds;
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** A function with its own role, its own log group and only the settings it needs. */
export function createFunction(
  scope: Construct,
  { name, context, data, needs }: FunctionOptions,
): NodejsFunction {
  const id = name.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: context.logDays as RetentionDays,
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const role = new iam.Role(scope, `${id}Role`, {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
  });
  for (const statement of permissionsOf(data, needs, logGroup)) role.addToPolicy(statement);
  const isTraced = context.partition === 'aws';
  const created = new NodejsFunction(scope, id, {
    entry: `${root}functions/${name}/index.ts`,
    handler: 'handler',
    projectRoot: root,
    depsLockFilePath: `${root}package-lock.json`,
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    memorySize: needs.memory,
    timeout: needs.timeout,
    tracing: isTraced ? lambda.Tracing.ACTIVE : lambda.Tracing.DISABLED,
    loggingFormat: lambda.LoggingFormat.JSON,
    logGroup,
    role,
    environment: {
      ...settingsOf(context, data, needs),
      POWERTOOLS_SERVICE_NAME: name,
      ...(needs.nodeOptions !== undefined && { NODE_OPTIONS: needs.nodeOptions }),
    },
    bundling: bundlingOf(needs.assets),
  });
  acceptFunction(created, role, data, needs);
  if (!isTraced) accept(created, 'Serverless-LambdaTracing', 'Lambda has no X-Ray in China.');
  return created;
}

function acceptFunction(
  created: NodejsFunction,
  role: iam.Role,
  { bucket }: Data,
  { files = [], reads = [], erases }: FunctionNeeds,
): void {
  accept(
    created,
    'Serverless-LambdaDLQ',
    'It is called by a gateway, a queue or a schedule that tries again.',
  );
  accept(role, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray has no resources to name.');
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement);
  const reached = [...files, ...reads, ...(erases === 'files' ? ['snapshots'] : [])];
  for (const folder of reached) {
    const id = `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${folder}/*]`;
    accept(
      role,
      id,
      'The names of the files follow from hashes and ids that are not known before.',
    );
  }
}

type SettingName = keyof Settings;

function settingsOf(
  context: DeploymentContext,
  data: Data,
  needs: FunctionNeeds,
): Partial<Record<SettingName, string>> {
  return {
    STAGE: context.stage,
    ...(needs.records && { TABLE_NAME: data.table.tableName }),
    ...(needs.records && {
      ADMINISTRATOR_GROUP: context.administratorGroup,
      TIME_ZONE: context.timeZone,
      GROUPS_CLAIM: groupsClaimOf(context),
    }),
    ...(needs.files && { REPORT_BUCKET: data.bucket.bucketName }),
    ...(needs.files?.includes('snapshots') &&
      context.publicAddress !== undefined && { PUBLIC_ADDRESS: context.publicAddress }),
    ...(needs.queue && { RENDER_QUEUE_URL: data.queue.queueUrl }),
    ...(needs.importQueue && { IMPORT_QUEUE_URL: data.importQueue.queueUrl }),
    ...(needs.exportQueue && { EXPORT_QUEUE_URL: data.exportQueue.queueUrl }),
  };
}
