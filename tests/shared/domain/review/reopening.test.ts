import { describe, expect, test } from 'vitest';
import { mayHaveBeenReopened } from '../../../../shared/domain/review/reopening.ts';

describe('a value is checked for reopenings', () => {
  test.each([
    ['approved', 5, false],
    ['approved', 6, true],
    ['submitted', 4, false],
    ['submitted', 5, true],
    ['draft', 3, false],
    ['draft', 4, true],
  ] as const)('%s at version %i: %s', (status, version, read) => {
    expect(mayHaveBeenReopened({ status, version })).toBe(read);
  });
});
