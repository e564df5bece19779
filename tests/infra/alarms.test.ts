import { readFileSync } from 'node:fs';
import type { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { propertiesOf, templateOf } from './stack.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
);

test('every alarm names a heading of the runbook and notifies somebody', () => {
  const alarms = propertiesOf(templateOf(), 'AWS::CloudWatch::Alarm');
  expect(alarms.length).toBeGreaterThan(15);
  for (const { AlarmDescription, AlarmActions } of alarms) {
    const heading = String(AlarmDescription).split('docs/runbook.md#')[1];
    expect(headings).toContain(heading);
    expect(AlarmActions).toHaveLength(1);
  }
});

type Reference = { readonly Ref: string };
type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string;
  readonly Principal: { readonly Service?: string };
  readonly Resource: unknown;
  readonly Condition?: object;
};

/** The policy statements of a topic or queue. */
function statementsOf(template: Template, type: string, list: string, target: unknown) {
  const policies = propertiesOf(template, type).filter((policy) =>
    (policy[list] as unknown[]).some((each) => JSON.stringify(each) === JSON.stringify(target)),
  );
  return policies.flatMap(
    ({ PolicyDocument }) => (PolicyDocument as { Statement: readonly Statement[] }).Statement,
  );
}

test('every alarm publishes to a topic that accepts alarms of this account', () => {
  const template = templateOf();
  const topics = template.findResources('AWS::SNS::Topic');
  for (const { AlarmActions } of propertiesOf(template, 'AWS::CloudWatch::Alarm')) {
    const [topic] = AlarmActions as readonly Reference[];
    expect(Object.keys(topics)).toContain(topic?.Ref);
    const statements = statementsOf(template, 'AWS::SNS::TopicPolicy', 'Topics', topic);
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Resource: topic,
        Condition: {
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
          ArnLike: { 'aws:SourceArn': expect.anything() },
        },
      }),
    ]);
    expect(JSON.stringify(allowed)).toContain('":cloudwatch:"');
    expect(statements.filter(({ Effect }) => Effect === 'Deny')).toEqual([
      expect.objectContaining({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ]);
  }
});

test('alarmEmail is subscribed, and undeliverable alarms are kept', () => {
  const template = templateOf({ alarmEmail: 'operator@example.org' });
  const [subscription] = propertiesOf(template, 'AWS::SNS::Subscription');
  expect(subscription).toMatchObject({ Protocol: 'email', Endpoint: 'operator@example.org' });
  const redrive = subscription?.RedrivePolicy as {
    deadLetterTargetArn: { 'Fn::GetAtt': readonly [string, string] };
  };
  const [queue] = redrive.deadLetterTargetArn['Fn::GetAtt'];
  const statements = statementsOf(template, 'AWS::SQS::QueuePolicy', 'Queues', { Ref: queue });
  expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
    expect.objectContaining({
      Action: 'sqs:SendMessage',
      Principal: { Service: 'sns.amazonaws.com' },
      Condition: { ArnEquals: { 'aws:SourceArn': subscription?.TopicArn } },
    }),
  ]);
});

test("without alarmEmail nobody is notified, and the stack's outputs say so", () => {
  const template = templateOf();
  expect(propertiesOf(template, 'AWS::SNS::Subscription')).toEqual([]);
  template.hasOutput('AlarmsGoTo', { Value: 'nobody' });
});
