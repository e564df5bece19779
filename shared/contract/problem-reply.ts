import { type Problem, type ProblemDocument, problems } from '../domain/problem.ts';

export type ProblemReply = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** The wire form of a problem (RFC 9457). `instance` is the id under which the log has the request. */
export function problemReply(problem: Problem, requestId: string): ProblemReply {
  const [status, title] = problems[problem.code];
  const document: ProblemDocument = {
    type: `/problems/${problem.code}`,
    title,
    status,
    ...(problem.message === title ? {} : { detail: problem.message }),
    instance: `urn:request:${requestId}`,
    ...(problem.errors.length === 0 ? {} : { errors: [...problem.errors] }),
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...problem.headers,
    },
    body: JSON.stringify(document),
  };
}
