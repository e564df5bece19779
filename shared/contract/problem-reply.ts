import type { Problem, ProblemDocument } from '../domain/problem.ts';

export type ProblemReply = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** The wire form of a problem (RFC 9457). `instance` is the id under which the log has the request. */
export function problemReply(problem: Problem, requestId: string): ProblemReply {
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
    body: JSON.stringify(document),
  };
}
