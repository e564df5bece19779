import type { MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import type { Reply } from './call.ts';
import type { HttpEvent } from './dispatch.ts';

/** Logs route, status and duration of each request; never its path, query or text. */
export function requestLog(): MiddlewareObj<HttpEvent, Reply, Error, Context, { started: number }> {
  const write = (event: HttpEvent, started: number, response: Reply | null | undefined) => {
    log.info('request answered', {
      requestId: event.requestContext.requestId,
      route: event.routeKey,
      status: response?.statusCode,
      milliseconds: now().getTime() - started,
    });
  };
  return {
    before: ({ internal }) => {
      internal.started = now().getTime();
    },
    after: ({ event, internal, response }) => write(event, internal.started, response),
    onError: ({ event, internal, response }) => write(event, internal.started, response),
  };
}
