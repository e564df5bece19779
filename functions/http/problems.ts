import type { MiddlewareObj } from '@middy/core';
import { Problem, type ProblemDocument, problems } from '../../shared/domain/problem.ts';
import { log } from '../log.ts';
import type { Reply } from './call.ts';

/** The wire form of a problem (RFC 9457). `instance` is the id under which the log has the request. */
export function problemReply(problem: Problem, requestId: string): Reply {
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

/** Answers every failure in one place; what is not a Problem is a bug: logged, and nothing told. */
export function problemReplies(): MiddlewareObj<{ requestContext: { requestId: string } }, Reply> {
  return {
    onError: (request) => {
      const { requestId } = request.event.requestContext;
      const { error } = request;
      const problem = error instanceof Problem ? error : new Problem('internal_error');
      if (problem.status >= 500) log.error('request failed', { requestId, error: faultOf(error) });
      else log.info('request refused', { requestId, code: problem.code });
      request.response = problemReply(problem, requestId);
    },
  };
}

/** Name and stack of a fault; a message may quote what a caller wrote, so only our own stack frames are kept. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, frames: frames.slice(0, 12) };
}
