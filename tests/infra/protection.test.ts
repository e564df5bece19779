import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { needs } from '../../infra/functions.ts';
import { maxAttempts } from '../../shared/domain/reports/report.ts';
import { propertiesOf, templateOf } from './stack.ts';

const template = templateOf();

type Statement = { readonly Action: string | readonly string[]; readonly Resource: unknown };

describe('data', () => {
  test('the table can be restored to any second and is not deleted by mistake', () => {
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

  test('no index carries a history', () => {
    const [table] = propertiesOf(template, 'AWS::DynamoDB::GlobalTable');
    const indexes = Array.from(table?.GlobalSecondaryIndexes as Iterable<{ Projection: object }>);
    expect(indexes).toHaveLength(3);
    for (const { Projection } of indexes) {
      expect(Projection).toEqual({
        ProjectionType: 'INCLUDE',
        NonKeyAttributes: ['kind', 'record'],
      });
    }
  });

  test('the bucket is closed to the public, versioned, and reached by TLS only', () => {
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

  test('the bucket takes no upload from a web page unless its origin is named', () => {
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

  test('data of another stage goes with it', () => {
    templateOf({ stage: 'test' }).hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
    });
  });
});

describe('jobs', () => {
  test('a message is hidden for six times as long as the job may take, and given up after the last attempt', () => {
    const functions = propertiesOf(template, 'AWS::Lambda::Function');
    const job = functions.find(({ Timeout }) => Timeout === 180);
    expect(job).toBeDefined();
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * 180,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: maxAttempts }),
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

describe('functions', () => {
  const functions = propertiesOf(template, 'AWS::Lambda::Function');

  test('all run on the Node of the project, on arm64, traced, with logs that expire', () => {
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

  test('the one that tells histories can write nothing but the keys of cursors and member ids', () => {
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
    expect(statements.flatMap(({ Action }) => Action)).not.toContain('s3:PutObject');
  });

  test('the one that keeps evidence reaches no other file', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const [, evidence] = policies.find(([id]) => id.startsWith('EvidenceRole')) ?? [];
    const statements: readonly Statement[] = evidence?.Properties.PolicyDocument.Statement ?? [];
    const ofFiles = statements.filter(({ Action }) => `${Action}`.includes('s3:GetObject'));
    expect(ofFiles.map(({ Action }) => Action)).toEqual([['s3:GetObject', 's3:PutObject']]);
    expect(JSON.stringify(ofFiles)).toContain('/evidence/*');
    expect(JSON.stringify(ofFiles)).not.toMatch(/reports|snapshots/);
  });

  test('no other reaches evidence', () => {
    const reaching = Object.entries(template.findResources('AWS::IAM::Policy')).filter(
      ([, policy]) => JSON.stringify(policy).includes('/evidence/*'),
    );
    expect(reaching.map(([id]) => id.startsWith('EvidenceRole'))).toEqual([true]);
  });

  test('no permission is for every action, and only tracing is for every resource', () => {
    const statements = propertiesOf(template, 'AWS::IAM::Policy').flatMap(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: readonly Statement[] }).Statement,
    );
    for (const { Action, Resource } of statements) {
      const actions = [Action].flat() as string[];
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      expect(
        actions.filter((action) => /Scan|Delete|Update/.test(action) && !action.startsWith('sqs:')),
      ).toEqual([]);
      if (Resource === '*')
        expect(actions.every((action) => action.startsWith('xray:'))).toBe(true);
    }
  });
});
