import type { FauxqsServer } from 'fauxqs';

type Queue = { readonly queueUrl: string; readonly queueArn: string };

/** Opens a queue with the messages that wait in it; to create it again would empty it. */
export function openQueue(
  server: FauxqsServer,
  name: string,
  attributes: Record<string, string> = {},
): Queue {
  const kept = server.inspectQueue(name);
  return kept
    ? { queueUrl: kept.url, queueArn: kept.arn }
    : server.createQueue(name, { attributes });
}
