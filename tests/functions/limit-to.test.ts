import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limitTo } from '../../functions/limit-to.ts';

test('no more than so many run at once, in their order, also after one has failed', async () => {
  const inTurn = limitTo(2);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const work = (number: number) =>
    inTurn(async () => {
      begun.push(number);
      running += 1;
      most = Math.max(most, running);
      await pause(1);
      running -= 1;
      if (number === 1) throw new Error('failed');
      return number;
    });
  const done = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4]]);
  expect(done.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
