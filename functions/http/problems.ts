import type { MiddlewareObj } from '@middy/core';
import { toProblemReply } from '../../shared/contract/problem-reply.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { describeFault, log } from '../log.ts';
import type { Reply } from './call.ts';

type Asked = {
  readonly requestContext: { readonly requestId: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/** Answers every error. One that is not a Problem is a bug: it is logged, and its details are not disclosed. */
export function problemReplies(): MiddlewareObj<Asked, Reply> {
  return {
    onError: (request) => {
      const { requestContext, headers } = request.event;
      const { requestId } = requestContext;
      const { error } = request;
      const problem = error instanceof Problem ? error : new Problem('internal_error');
      if (problem.status >= 500)
        log.error('request failed', { requestId, error: describeFault(error) });
      else log.info('request refused', { requestId, code: problem.code });
      request.response = toProblemReply(problem, requestId, headers.accept);
    },
  };
}
