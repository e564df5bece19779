import { ArnFormat, Aws, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './guardrails.ts';

/** The topic that alarms publish to, with a subscription for the address of the context. */
export function createAlarmTopic(scope: Construct, alarmEmail: string | undefined): sns.Topic {
  const topic = new sns.Topic(scope, 'Alarms', { enforceSSL: true });
  letAlarmsPublish(topic);
  if (alarmEmail !== undefined) {
    const deadLetterQueue = createDeadLetterQueue(scope);
    topic.addSubscription(new EmailSubscription(alarmEmail, { deadLetterQueue }));
  }
  return topic;
}

/** `enforceSSL` adds a policy that only denies; it replaces the default policy, under which alarms may publish. */
function letAlarmsPublish(topic: sns.Topic): void {
  const alarms = Stack.of(topic).formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new iam.PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: { 'aws:SourceArn': alarms },
      },
    }),
  );
}

/** Keeps alarms that no mail server accepted: SNS stops trying after a while. */
function createDeadLetterQueue(scope: Construct): sqs.Queue {
  const queue = new sqs.Queue(scope, 'UndeliveredAlarms', {
    encryption: sqs.QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  for (const rule of ['Serverless-SQSRedrivePolicy', 'AwsSolutions-SQS3']) {
    accept(queue, rule, 'It is the dead-letter queue of a subscription.');
  }
  return queue;
}
