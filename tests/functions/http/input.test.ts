import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../functions/http/input.ts';
import { problemOf } from '../../shared/domain/problem-of.ts';

const schema = z.strictObject({
  'a/b': z.strictObject({ '~': z.string() }),
  list: z.array(z.int()),
});
const faultsOf = (input: unknown) => problemOf(() => parse(schema, input, 'body'));

describe('faults of the input', () => {
  test('are named by JSON pointers, with what is special in them escaped', () => {
    const { errors } = faultsOf({ 'a/b': { '~': 1 }, list: [1, 'two'] });
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/a~1b/~0', '/list/1']);
  });

  test('include fields that are not known, by name', () => {
    const { errors } = faultsOf({ 'a/b': { '~': '', x: 2, y: 3 }, list: [] });
    expect(errors).toEqual([
      { in: 'body', pointer: '/a~1b/x', detail: 'is not a known field' },
      { in: 'body', pointer: '/a~1b/y', detail: 'is not a known field' },
    ]);
  });

  test('include a field named like the prototype', () => {
    const { errors } = faultsOf(JSON.parse('{"a/b":{"~":""},"list":[],"__proto__":{}}'));
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/__proto__']);
  });

  test('of the whole are at the empty pointer', () => {
    expect(faultsOf([]).errors.map(({ pointer }) => pointer)).toEqual(['']);
  });

  test('are listed up to fifty, and the rest counted', () => {
    const problem = faultsOf({ 'a/b': { '~': '' }, list: Array.from({ length: 80 }, () => 'x') });
    expect(problem.errors).toHaveLength(50);
    expect(problem.message).toBe('30 more faults are not listed.');
  });

  test('do not repeat what was sent there', () => {
    const { errors } = faultsOf({ 'a/b': { '~': '' }, list: ['secret'] });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('have a pointer that ends where it is of no more use', () => {
    const [fault] = faultsOf({ 'a/b': { '~': '' }, list: [], ['x'.repeat(5_000)]: 1 }).errors;
    expect(fault?.pointer).toHaveLength(200);
  });

  test('say which part of the request they are in', () => {
    const { errors } = problemOf(() => parse(schema, {}, 'query'));
    expect(errors.map((fault) => fault.in)).toEqual(['query', 'query']);
  });
});
