import { describe, expect, test } from 'vitest';
import { unknownRoute } from '../../../functions/reference/unknown-route.ts';
import { routes } from '../../../shared/contract/routes.ts';

describe('a request without a route', () => {
  test('with a method that its path lacks gets 405 and the allowed methods', () => {
    const problem = unknownRoute(routes, 'DELETE', '/projects/abc');
    expect([problem.status, problem.headers.allow]).toEqual([405, 'GET, HEAD, PUT, PATCH']);
  });

  test.each(['/projects/abc/def', '/openapiXjson', '/projects', '/projects/abc/', '/PROGRAMMES'])(
    '%s is not found',
    (path) => {
      expect(unknownRoute(routes, 'GET', path).code).toBe('route_not_found');
    },
  );

  test.each(['X\r\nY: Z', 'get', '<script>', 'X'.repeat(11)])(
    'is not repeated if its method is malformed: %j',
    (method) => {
      const { message } = unknownRoute(routes, method, '/health');
      expect(message).toBe('It takes GET, HEAD, not this.');
    },
  );
});
