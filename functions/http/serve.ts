import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { RouteTable } from '../../shared/contract/route.ts';
import type { RouteName, Routes } from '../../shared/contract/routes.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from './answer.ts';
import type { Reply } from './call.ts';
import { compressedReplies } from './compress.ts';
import { dispatch, type HttpEvent, routesByKey } from './dispatch.ts';
import { checkPath } from './path.ts';
import { problemReplies } from './problems.ts';
import { requestLog } from './request-log.ts';

/** One handler for each route of a table. */
export type Answers<Table> = { readonly [Name in keyof Table & RouteName]: Answer<Name> };
export type LambdaHandler = (event: HttpEvent, context: Context) => Promise<Reply>;

type Unrouted = (request: { readonly method: string; readonly path: string }) => Problem;

/**
 * The Lambda handler of one service.
 * @param unrouted makes the problem of a request whose route key is not in the table
 */
export function serve<Table extends Partial<Routes> & RouteTable>(
  table: Table,
  answers: Answers<Table>,
  unrouted: Unrouted = () => new Problem('route_not_found'),
): LambdaHandler {
  const byKey = routesByKey(table, answers);
  return middy<HttpEvent, Reply>()
    .use(requestLog())
    .use(compressedReplies())
    .use(problemReplies())
    .handler((event, { getRemainingTimeInMillis }) => {
      checkPath(event.rawPath);
      const served = byKey.get(event.routeKey.replace(/^HEAD /, 'GET '));
      if (!served) throw unrouted(event.requestContext.http);
      return dispatch(served, event, getRemainingTimeInMillis);
    });
}
