import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse } from 'aws-lambda';
import { type Handler, invoke } from './invoke.ts';

export type QueueWorker = { stop(): Promise<void> };

type Options = {
  readonly endpoint: string;
  readonly queueUrl: string;
  readonly handler: () => Promise<Handler>;
  /** The name of the function. */
  readonly name: string;
  readonly batchSize?: number;
};

const pollSeconds = 5;
const timeoutSeconds = 150;
const pauseAfterFaultMilliseconds = 1_000;

/** Polls a queue and calls a function with what it finds, as Lambda's event source mapping does. */
export function startQueueWorker(options: Options): QueueWorker {
  const client = new SQSClient({ endpoint: options.endpoint });
  const stopping = new AbortController();
  const finished = poll(client, options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await finished;
      client.destroy();
    },
  };
}

async function poll(client: SQSClient, options: Options, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(client, options, signal);
      if (messages.length > 0) await work(client, options, messages);
    } catch (error) {
      if (signal.aborted) return;
      process.stderr.write(`queue: ${error instanceof Error ? error.message : String(error)}\n`);
      await new Promise((resolve) => setTimeout(resolve, pauseAfterFaultMilliseconds));
    }
  }
}

async function receive(
  client: SQSClient,
  { queueUrl, batchSize = 1 }: Options,
  abortSignal: AbortSignal,
) {
  const command = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: batchSize,
    WaitTimeSeconds: pollSeconds,
    MessageSystemAttributeNames: ['All'],
  });
  const { Messages = [] } = await client.send(command, { abortSignal });
  return Messages;
}

/** Deletes messages that succeeded; a failed one returns after its delay, and moves to the dead-letter queue at last. */
async function work(
  client: SQSClient,
  { queueUrl, handler, name }: Options,
  messages: readonly Message[],
): Promise<void> {
  const failed = await failuresOf(await handler(), messages, name);
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''));
  for (const { ReceiptHandle } of done) {
    await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
  }
}

async function failuresOf(
  handler: Handler,
  messages: readonly Message[],
  name: string,
): Promise<ReadonlySet<string>> {
  const event = { Records: messages.map(recordOf) };
  try {
    const result = await invoke(handler, event, { name, timeoutSeconds });
    const { batchItemFailures = [] } = (result ?? {}) as Partial<SQSBatchResponse>;
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch (error) {
    process.stderr.write(`queue: ${error instanceof Error ? error.message : String(error)}\n`);
    return new Set(messages.map(({ MessageId }) => MessageId ?? ''));
  }
}

function recordOf({
  MessageId = '',
  ReceiptHandle = '',
  Body = '',
  Attributes = {},
}: Message): object {
  return { messageId: MessageId, receiptHandle: ReceiptHandle, body: Body, attributes: Attributes };
}
