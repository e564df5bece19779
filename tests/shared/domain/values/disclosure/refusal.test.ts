import { describe, expect, test } from 'vitest';
import {
  assertDeclarationRevealsNothing,
  assertNothingRevealed,
} from '../../../../../shared/domain/values/disclosure/disclosure.ts';
import { men, splitYear, things, women } from '../../../../builders/withheld.ts';
import { problemOf } from '../../problem-of.ts';

describe('the figures of a value are refused', () => {
  const value = splitYear(0, '100', [
    [women, '60'],
    [men, 'withheld'],
  ]);

  test('with the part named, and what to do', () => {
    const problem = problemOf(() => assertNothingRevealed(things(), value, []));
    expect([problem.code, problem.status]).toEqual(['withheld_revealed', 422]);
    expect(problem.message).toContain('sex male of the period from 2020-01-01');
    expect(problem.message).toContain('withhold a second part of that family, or the total');
  });

  test('only for what they add: an older fault does not block them', () => {
    const next = splitYear(1, '5', [[women, '5']]);
    expect(() => assertNothingRevealed(things(), next, [value])).not.toThrow();
  });

  test('as is a declaration by which they would reveal it', () => {
    const before = things({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    const problem = problemOf(() => assertDeclarationRevealsNothing(things(), before, [value]));
    expect(problem.code).toBe('withheld_revealed');
    const draft = { ...value, status: 'draft' as const };
    expect(() => assertDeclarationRevealsNothing(things(), before, [draft])).not.toThrow();
  });
});
