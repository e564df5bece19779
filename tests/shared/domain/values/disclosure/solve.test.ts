import { expect, test } from 'vitest';
import type { Cell } from '../../../../../shared/domain/values/disclosure/cells.ts';
import type { Equation } from '../../../../../shared/domain/values/disclosure/equations.ts';
import { findDetermined } from '../../../../../shared/domain/values/disclosure/solve.ts';

const cell = (key: string): Cell => ({
  key,
  periodStart: '2020-01-01',
  withheld: true,
  amount: undefined,
});
/** "a + b - c" as a sum that is zero. */
const sum = (text: string): Equation =>
  [...text.replaceAll(' ', '').matchAll(/([+-]?)(\w)/g)].map(([, sign, key = '']) => ({
    cell: cell(key),
    sign: sign === '-' ? -1 : 1,
  }));
const found = (...sums: readonly string[]) =>
  [...findDetermined(sums.map(sum), new Map())].toSorted().join('');

test.each([
  ['one sum of two tells neither', ['a + b'], ''],
  ['two sums of the same two tell both', ['a + b', 'a - b'], 'ab'],
  ['the same sum twice tells nothing more', ['a + b', 'a + b', '-a - b'], ''],
  ['three sums in a ring tell all', ['a + b', 'b + c', 'c + a'], 'abc'],
  ['four in a ring tell none', ['a + b', 'b + c', 'c + d', 'd + a'], ''],
  ['one of many is told', ['a + b + c', 'b + c', 'd - e'], 'a'],
  ['no sum tells nothing', [], ''],
] as const)('%s', (_, sums, expected) => {
  expect(found(...sums)).toBe(expected);
  expect(found(...sums.toReversed())).toBe(expected);
});
