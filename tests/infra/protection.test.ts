import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { needs } from '../../infra/functions.ts';
import { exportLifetimeDays } from '../../shared/domain/exchange/lifetime.ts';
import {
  maxAttempts,
  maxReceives,
  messageLifetimeDays,
} from '../../shared/domain/reports/attempts.ts';
import { propertiesOf, templateOf } from './stack.ts';

const template = templateOf();

type Statement = { readonly Action: string | readonly string[]; readonly Resource: unknown };

describe('data', () => {
  test('the table has point-in-time recovery and deletion protection', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    });
  });

  test('no index projects histories', () => {
    const [table] = propertiesOf(template, 'AWS::DynamoDB::GlobalTable');
    const indexes = Array.from(table?.GlobalSecondaryIndexes as Iterable<{ Projection: object }>);
    const included = ['kind', 'schema', 'record', 'personal'];
    const lean = { ProjectionType: 'INCLUDE', NonKeyAttributes: included };
    expect(indexes.map(({ Projection }) => Projection)).toEqual([
      lean,
      lean,
      lean,
      { ProjectionType: 'KEYS_ONLY' },
    ]);
  });

  test('the bucket is private, versioned, and requires TLS', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    const policies = JSON.stringify(propertiesOf(template, 'AWS::S3::BucketPolicy'));
    expect(policies).toContain('"aws:SecureTransport":"false"');
  });

  test('the bucket accepts uploads from web pages of named origins only', () => {
    const rulesOf = (context = {}) =>
      propertiesOf(templateOf(context), 'AWS::S3::Bucket').map(
        ({ CorsConfiguration }) => CorsConfiguration,
      );
    expect(rulesOf()).toEqual([undefined]);
    expect(rulesOf({ corsOrigins: 'https://app.example.org' })).toEqual([
      {
        CorsRules: [
          expect.objectContaining({
            AllowedOrigins: ['https://app.example.org'],
            AllowedMethods: ['GET', 'PUT'],
          }),
        ],
      },
    ]);
  });

  test('data of a stage other than prod is deleted with it', () => {
    templateOf({ stage: 'test' }).hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
    });
  });
});

describe('jobs', () => {
  test("the visibility timeout is six times the job's, and messages outlive every attempt", () => {
    const functions = propertiesOf(template, 'AWS::Lambda::Function');
    const job = functions.find(({ Timeout }) => Timeout === 180);
    expect(job).toBeDefined();
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * 180,
      MessageRetentionPeriod: messageLifetimeDays * 86_400,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: maxReceives }),
    });
    expect(maxReceives).toBeGreaterThan(maxAttempts);
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

describe('the job of imports', () => {
  test('is called again a minute after its end at the latest, and keeps few short-lived objects', () => {
    template.hasResourceProperties('AWS::SQS::Queue', { VisibilityTimeout: 16 * 60 });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 15 * 60,
      Environment: Match.objectLike({
        Variables: Match.objectLike({
          NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=768',
        }),
      }),
    });
  });
});

describe('functions', () => {
  test('the jobs may receive messages, that of imports may also send itself one to go on; the others may only send', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const actionsOf = (role: string) =>
      policies
        .filter(([id]) => id.startsWith(role))
        .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
        .flatMap(({ Action }) => Action)
        .filter((action) => ['sqs:SendMessage', 'sqs:ChangeMessageVisibility'].includes(action));
    expect(new Set(actionsOf('RenderReportRole'))).toEqual(
      new Set(['sqs:ChangeMessageVisibility']),
    );
    expect(actionsOf('RunImportRole')).toContain('sqs:ChangeMessageVisibility');
    expect(actionsOf('RunImportRole')).toContain('sqs:SendMessage');
    expect(new Set(actionsOf('RunExportRole'))).toEqual(new Set(['sqs:ChangeMessageVisibility']));
    for (const role of ['ReportsRole', 'ExchangeRole', 'SweepRole'])
      expect(new Set(actionsOf(role))).toEqual(new Set(['sqs:SendMessage']));
  });

  const functions = propertiesOf(template, 'AWS::Lambda::Function');

  test('fit into a new account: ten executions at once and 3,008 MB each', () => {
    for (const each of functions) {
      expect(each.ReservedConcurrentExecutions).toBeUndefined();
      expect(each.MemorySize).toBeLessThanOrEqual(3_008);
    }
  });

  test("all run on the project's Node, on arm64, traced, with logs that expire", () => {
    expect(functions).toHaveLength(Object.keys(needs).length);
    for (const each of functions) {
      expect(each).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
    }
    for (const group of propertiesOf(template, 'AWS::Logs::LogGroup')) {
      expect(group.RetentionInDays).toBe(90);
    }
  });

  test('history may write only keys and checkpoints', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const [, history] = policies.find(([id]) => id.startsWith('HistoryRole')) ?? [];
    const statements: readonly Statement[] = history?.Properties.PolicyDocument.Statement ?? [];
    const writing = statements.filter(({ Action }) => /Put|Update|Delete|Write/.test(`${Action}`));
    expect(writing.filter(({ Action }) => `${Action}`.startsWith('dynamodb:'))).toEqual([
      expect.objectContaining({
        Action: 'dynamodb:PutItem',
        Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SETTING'] } },
      }),
    ]);
    const ofFiles = writing.filter(({ Action }) => `${Action}`.includes('s3:'));
    expect(ofFiles.map(({ Resource }) => JSON.stringify(Resource))).toEqual([
      expect.stringContaining('/checkpoints/*'),
    ]);
  });

  test('evidence writes and deletes no other file, and reads only snapshots beside its own', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const [, evidence] = policies.find(([id]) => id.startsWith('EvidenceRole')) ?? [];
    const statements: readonly Statement[] = evidence?.Properties.PolicyDocument.Statement ?? [];
    const ofFiles = statements.filter(({ Action }) => /s3:\w+Object/.test(`${Action}`));
    const reached = ofFiles.map(({ Action, Resource }) => [
      [Action].flat().join(' '),
      /\/(\w+)\/\*/.exec(JSON.stringify(Resource))?.[1],
    ]);
    expect(reached).toEqual([
      ['s3:DeleteObject s3:DeleteObjectVersion s3:GetObject s3:PutObject', 'evidence'],
      ['s3:GetObject', 'snapshots'],
    ]);
  });

  test('functions that change records cannot reach checkpoints', () => {
    const reaching = Object.entries(template.findResources('AWS::IAM::Policy'))
      .filter(([, policy]) => JSON.stringify(policy).includes('/checkpoints/*'))
      .map(([id]) => id.replace(/Role.*/, ''));
    expect(reaching.toSorted()).toEqual(['History', 'Sweep']);
  });

  test('whoever verifies a printed report reaches its fingerprint and nothing else', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const [, verify] = policies.find(([id]) => id.startsWith('VerifyRole')) ?? [];
    const statements: readonly Statement[] = verify?.Properties.PolicyDocument.Statement ?? [];
    const reached = statements.filter(({ Action }) => /dynamodb|s3|sqs/.test(`${Action}`));
    expect(reached.map(({ Action }) => Action)).toEqual(['dynamodb:Query']);
    expect(JSON.stringify(reached[0]?.Resource)).toContain('/index/fingerprint');
  });

  test('emblems are written by the function of programmes alone, and read with photographs by those that print', () => {
    const reaching = Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(
      ([id, { Properties }]) =>
        (Properties.PolicyDocument.Statement as Statement[])
          .filter(({ Resource }) => /emblems|evidence\/files/.test(JSON.stringify(Resource)))
          .map(({ Action }) => `${id.replace(/Role.*/, '')} ${[Action].flat().join(' ')}`),
    );
    expect(reaching.toSorted()).toEqual([
      'Programmes s3:GetObject s3:PutObject',
      'RenderReport s3:GetObject',
      'Reports s3:GetObject',
    ]);
  });

  test('imports are reached by their service and their job alone', () => {
    const reaching = Object.entries(template.findResources('AWS::IAM::Policy'))
      .filter(([, policy]) => JSON.stringify(policy).includes('/imports/*'))
      .map(([id]) => id.replace(/Role.*/, ''));
    expect(reaching.toSorted()).toEqual(['Exchange', 'RunImport']);
  });

  test('exports are written by their job alone, which writes no other file and no other record', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const reaching = policies.flatMap(([id, { Properties }]) =>
      (Properties.PolicyDocument.Statement as Statement[])
        .filter(({ Resource }) => JSON.stringify(Resource).includes('/exports/*'))
        .map(({ Action }) => `${id.replace(/Role.*/, '')} ${[Action].flat().join(' ')}`),
    );
    expect(reaching.toSorted()).toEqual([
      'Exchange s3:GetObject',
      'RunExport s3:GetObject s3:PutObject',
    ]);
    const [, job] = policies.find(([id]) => id.startsWith('RunExportRole')) ?? [];
    const statements: readonly Statement[] = job?.Properties.PolicyDocument.Statement ?? [];
    const writing = statements.filter(({ Action }) => /Put(?:Item|Object)/.test(`${Action}`));
    expect(writing).toMatchObject([
      { Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['EXPORT#*'] } } },
      { Action: ['s3:GetObject', 's3:PutObject'] },
    ]);
  });

  test('what is only for a while in the bucket is deleted by it', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix: 'evidence/uploads/', ExpirationInDays: 7 }),
          Match.objectLike({ Prefix: 'imports/uploads/', ExpirationInDays: 30 }),
          Match.objectLike({ Prefix: 'exports/', ExpirationInDays: exportLifetimeDays }),
        ]),
      },
    });
  });

  test('no other function reaches evidence', () => {
    const reaching = Object.entries(template.findResources('AWS::IAM::Policy')).filter(
      ([, policy]) => JSON.stringify(policy).includes('/evidence/*'),
    );
    expect(reaching.map(([id]) => id.startsWith('EvidenceRole'))).toEqual([true]);
  });

  test('no permission allows every action, and only tracing covers every resource', () => {
    const statements = propertiesOf(template, 'AWS::IAM::Policy').flatMap(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: readonly Statement[] }).Statement,
    );
    const deleting: string[] = [];
    for (const { Action, Resource } of statements) {
      const actions = [Action].flat() as string[];
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      expect(actions.filter((action) => /Scan|Update/.test(action))).toEqual([]);
      deleting.push(
        ...actions.filter((action) => /Delete/.test(action) && !action.startsWith('sqs:')),
      );
      if (Resource === '*')
        expect(actions.every((action) => action.startsWith('xray:'))).toBe(true);
    }
    expect(deleting.toSorted()).toEqual([
      'dynamodb:DeleteItem',
      's3:DeleteObject',
      's3:DeleteObjectVersion',
    ]);
  });

  test('only notes of downloads are deleted from the table', () => {
    const statements = propertiesOf(template, 'AWS::IAM::Policy').flatMap(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: readonly object[] }).Statement,
    );
    const deleting = statements.filter((each) => JSON.stringify(each).includes('DeleteItem'));
    expect(deleting).toMatchObject([
      { Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['DOWNLOADS#*'] } } },
    ]);
  });
});
