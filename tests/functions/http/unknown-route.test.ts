import { describe, expect, test } from 'vitest';
import { unknownRoute } from '../../../functions/reference/unknown-route.ts';
import { routes } from '../../../shared/contract/routes.ts';

describe('what no route takes', () => {
  test('is a method that a known path does not have; those it has are named', () => {
    const problem = unknownRoute(routes, 'DELETE', '/projects/abc');
    expect([problem.status, problem.headers.allow]).toEqual([405, 'GET, HEAD, PUT']);
  });

  test.each([
    '/projects/abc/def',
    '/openapiXjson',
    '/projects',
    '/',
    '/projects/abc/',
    '/PROGRAMMES',
  ])('%s is nothing', (path) => {
    expect(unknownRoute(routes, 'GET', path).code).toBe('route_not_found');
  });

  test.each(['X\r\nY: Z', 'get', '<script>', 'X'.repeat(11)])(
    'is not repeated where it is no method: %j',
    (method) => {
      const { message } = unknownRoute(routes, method, '/health');
      expect(message).toBe('It takes GET, HEAD, not this.');
    },
  );
});
