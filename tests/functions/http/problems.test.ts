import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HttpEvent } from '../../../functions/http/dispatch.ts';
import { serve } from '../../../functions/http/serve.ts';
import { log } from '../../../functions/log.ts';
import { referenceRoutes } from '../../../shared/contract/routes/reference.ts';
import { Problem } from '../../../shared/domain/problem.ts';

const { getHealth } = referenceRoutes;
const event = {
  routeKey: 'GET /health',
  rawPath: '/health',
  headers: {},
  requestContext: { requestId: 'request-1', http: { method: 'GET', path: '/health' } },
} as unknown as HttpEvent;

const answering = (answer: () => Promise<never>) =>
  serve({ getHealth }, { getHealth: answer })(event, {} as never);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an error', () => {
  test('that is expected is answered as a problem document with the id of its log line', async () => {
    const reply = await answering(async () => {
      throw new Problem('not_found', 'No such thing.');
    });
    expect(reply.statusCode).toBe(404);
    expect(reply.headers?.['content-type']).toBe('application/problem+json');
    expect(JSON.parse(reply.body ?? '')).toEqual({
      type: '/problems/not_found',
      title: 'The record does not exist or is not visible to you',
      status: 404,
      detail: 'No such thing.',
      instance: 'urn:request:request-1',
    });
  });

  test('that is a bug is a 500 that reveals nothing, and is logged without its message', async () => {
    const written = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const reply = await answering(async () => {
      throw new TypeError('secret \u202e text of a caller');
    });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain('secret');
    const logged = JSON.stringify(written.mock.calls);
    expect(logged).toContain('TypeError');
    expect(logged).toContain('request-1');
    expect(logged).not.toContain('secret');
  });
});
