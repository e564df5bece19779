import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../functions/http/input.ts';
import { problemOf } from '../../shared/domain/problem-of.ts';

const schema = z.strictObject({
  'a/b': z.strictObject({ '~': z.string() }),
  list: z.array(z.int()),
});
const faultsOf = (input: unknown) => problemOf(() => parse(schema, input, 'body'));

describe('input errors', () => {
  test('are located by JSON pointers with special characters escaped', () => {
    const { errors } = faultsOf({ 'a/b': { '~': 1 }, list: [1, 'two'] });
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/a~1b/~0', '/list/1']);
  });

  test('name each unknown field', () => {
    const { errors } = faultsOf({ 'a/b': { '~': '', x: 2, y: 3 }, list: [] });
    expect(errors).toEqual([
      { in: 'body', pointer: '/a~1b/x', code: 'unknown_field', detail: 'is not a known field' },
      { in: 'body', pointer: '/a~1b/y', code: 'unknown_field', detail: 'is not a known field' },
    ]);
  });

  test('include a field that is named __proto__', () => {
    const { errors } = faultsOf(JSON.parse('{"a/b":{"~":""},"list":[],"__proto__":{}}'));
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/__proto__']);
  });

  test('about the whole input have an empty pointer', () => {
    expect(faultsOf([]).errors.map(({ pointer }) => pointer)).toEqual(['']);
  });

  test('are listed up to fifty, with the number of the rest', () => {
    const problem = faultsOf({ 'a/b': { '~': '' }, list: Array.from({ length: 80 }, () => 'x') });
    expect(problem.errors).toHaveLength(50);
    expect(problem.message).toBe('30 more faults are not listed.');
  });

  test('do not repeat the input', () => {
    const { errors } = faultsOf({ 'a/b': { '~': '' }, list: ['secret'] });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('have a pointer of bounded length', () => {
    const [fault] = faultsOf({ 'a/b': { '~': '' }, list: [], ['x'.repeat(5_000)]: 1 }).errors;
    expect(fault?.pointer).toHaveLength(200);
  });

  test('say whether they are in path, query or body', () => {
    const { errors } = problemOf(() => parse(schema, {}, 'query'));
    expect(errors.map((fault) => fault.in)).toEqual(['query', 'query']);
  });
});
