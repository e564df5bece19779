import { describe, expect, test } from 'vitest';
import { negotiate } from '../../../functions/http/accept.ts';
import { offeredTypes } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { problemOf } from '../../shared/domain/problem-of.ts';

describe('the format of a response', () => {
  const types = ['application/pdf', 'application/json'];

  test.each([
    [undefined, 'application/pdf'],
    ['*/*', 'application/pdf'],
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/*;q=0.5, application/json', 'application/json'],
    ['application/pdf;q=0.2, application/json;q=0.3', 'application/json'],
    ['text/html, application/json;q=0.1', 'application/json'],
    ['text/*, */*;q=0.1', 'application/pdf'],
    ['APPLICATION/PDF', 'application/pdf'],
    ['application/pdf;q=0, */*', 'application/json'],
    ['application/pdf;q=much, application/json;q=0.1', 'application/json'],
  ])('Accept %s gets %s', (accept, type) => {
    expect(negotiate(accept, types)).toBe(type);
  });

  test.each(['text/csv', 'application/*;q=0', 'image/*, text/*', ''])(
    'Accept %j is refused, and the problem lists the formats',
    (accept) => {
      const problem = problemOf(() => negotiate(accept, types));
      expect(problem.code).toBe('not_acceptable');
      expect(problem.message).toContain('application/pdf or application/json');
    },
  );

  test('report content is PDF bytes unless JSON is asked for', () => {
    expect(offeredTypes(routes.getReportContent.success)).toEqual(types);
  });

  test('a record is sent as JSON', () => {
    expect(offeredTypes(routes.getProject.success)).toEqual(['application/json']);
  });
});

test('a response without content suits every Accept header', () => {
  expect(negotiate('application/pdf', [])).toBe('');
});
