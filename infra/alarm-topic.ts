import { ArnFormat, Aws, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './guardrails.ts';

/** Where alarms go, and from there to the address of the context. */
export function createAlarmTopic(scope: Construct, alarmEmail: string | undefined): sns.Topic {
  const topic = new sns.Topic(scope, 'Alarms', { enforceSSL: true });
  letAlarmsPublish(topic);
  if (alarmEmail !== undefined) {
    const deadLetterQueue = createUndelivered(scope);
    topic.addSubscription(new EmailSubscription(alarmEmail, { deadLetterQueue }));
  }
  return topic;
}

/** The policy that `enforceSSL` makes only denies, and takes the place of the one by which alarms may publish. */
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

/** Alarms that no mail server took: SNS gives up on an address after some tries. */
function createUndelivered(scope: Construct): sqs.Queue {
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
