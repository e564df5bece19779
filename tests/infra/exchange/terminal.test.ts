import { expect, test } from 'vitest';
import { describeProgress } from '../../../infra/exchange/terminal.ts';

test('progress is a bar with percent, and the seconds that are left where they are known', () => {
  expect(describeProgress(0, 4).trimEnd()).toBe(`[${'-'.repeat(30)}] 0 %`);
  expect(describeProgress(1, 2, 11.2).trimEnd()).toBe(
    `[${'#'.repeat(15)}${'-'.repeat(15)}] 50 %  12 s left`,
  );
  expect(describeProgress(9, 4).trimEnd()).toBe(`[${'#'.repeat(30)}] 100 %`);
});
