import { expect, test } from 'vitest';
import { formatUtcOffset } from '../../../shared/words/time-zone.ts';

test.each([
  ['Asia/Shanghai', '2020-11-04', 'UTC+8'],
  ['Asia/Yangon', '2020-11-04', 'UTC+6:30'],
  ['America/New_York', '2020-07-01', 'UTC−4'],
  ['America/New_York', '2020-12-01', 'UTC−5'],
  ['UTC', '2020-11-04', 'UTC+0'],
])('%s on %s is %s', (timeZone, day, offset) => {
  expect(formatUtcOffset(day, timeZone)).toBe(offset);
});
