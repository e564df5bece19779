import type { SQSEvent } from 'aws-lambda';

type Delivered = {
  /** How often the message was delivered, this time included. */
  readonly receives?: number;
  readonly messageId?: string;
  readonly receiptHandle?: string;
};

/** What a queue calls its job with: one message, with the fields that jobs read. */
export function queueEvent(
  body: object,
  { receives = 1, messageId = '1', receiptHandle = 'receipt' }: Delivered = {},
): SQSEvent {
  const attributes = { ApproximateReceiveCount: String(receives) };
  const message = { messageId, receiptHandle, body: JSON.stringify(body), attributes };
  return { Records: [message] } as unknown as SQSEvent;
}
