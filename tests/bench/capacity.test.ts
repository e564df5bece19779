import { expect, test } from 'vitest';
import { measureCapacity } from './capacity.ts';
import { minima, minUnits } from './capacity-minima.ts';

test('every route takes its minimum of capacity units', async () => {
  const least = Object.entries(minima).map(([name, of]) => [name, minUnits(of)] as const);
  expect(Object.fromEntries(await measureCapacity())).toEqual(Object.fromEntries(least));
});
