import type { Problem, ProblemDocument } from '../domain/problem.ts';
import { jsonText } from './json-text.ts';

export type ProblemReply = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** A problem as an HTTP reply (RFC 9457); `instance` is the request id, which the log has too. */
export function toProblemReply(problem: Problem, requestId: string, accept?: string): ProblemReply {
  const document: ProblemDocument = {
    ...problem.document,
    instance: `urn:request:${requestId}`,
  };
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...problem.headers,
    },
    body: jsonText(document, accept),
  };
}
