import { describe, expect, test } from 'vitest';
import {
  ReviewBatch,
  ReviewOutcome,
  ReviewOutcomes,
} from '../../../../shared/domain/review/review-batch.ts';

const item = {
  projectId: 'project-1',
  indicatorId: 'households',
  periodId: '2026-01-01',
  version: 2,
};
const faultsOf = (batch: object) =>
  ReviewBatch.safeParse(batch).error?.issues.map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  ) ?? [];

describe('a batch of a review', () => {
  test('names at least one value and a hundred at most', () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...item, indicatorId: `indicator-${at}` }));
    expect(faultsOf({ step: 'approve', items: items(0) })).toHaveLength(1);
    expect(faultsOf({ step: 'approve', items: items(1) })).toEqual([]);
    expect(faultsOf({ step: 'approve', items: items(100) })).toEqual([]);
    expect(faultsOf({ step: 'approve', items: items(101) })).toHaveLength(1);
  });

  test('names a value once, whichever version it means', () => {
    const items = [item, { ...item, version: 3 }];
    expect(faultsOf({ step: 'approve', items })).toEqual(['items: names a value twice']);
  });

  test.each([{ projectId: 'project-2' }, { indicatorId: 'schools' }, { periodId: '2027-01-01' }])(
    'names another value by %j',
    (other) => {
      expect(faultsOf({ step: 'approve', items: [item, { ...item, ...other }] })).toEqual([]);
    },
  );

  test('tells ids apart that would run together', () => {
    const one = { ...item, projectId: 'a', indicatorId: 'bc' };
    const other = { ...item, projectId: 'ab', indicatorId: 'c' };
    expect(faultsOf({ step: 'approve', items: [one, other] })).toEqual([]);
  });

  test('says why it returns or reopens, as a single step does', () => {
    const why = 'comment: is required to return or reopen a value';
    expect(faultsOf({ step: 'return', items: [item] })).toEqual([why]);
    expect(faultsOf({ step: 'return', items: [item], comment: 'Which village?' })).toEqual([]);
  });

  test('names versions of indicators for an approval alone', () => {
    const read = { ...item, indicatorId: 'schools', indicatorVersion: 4 };
    expect(faultsOf({ step: 'approve', items: [item, read] })).toEqual([]);
    expect(faultsOf({ step: 'submit', items: [item, read] })).toEqual([
      'items/1/indicatorVersion: is for an approval',
    ]);
  });

  test('is refused with a code for programs', () => {
    const codesOf = (batch: object) =>
      ReviewBatch.safeParse(batch).error?.issues.map((issue) => 'params' in issue && issue.params);
    expect(codesOf({ step: 'approve', items: [item, item] })).toEqual([{ code: 'repeated' }]);
    expect(codesOf({ step: 'submit', items: [{ ...item, indicatorVersion: 4 }] })).toEqual([
      { code: 'not_allowed' },
    ]);
  });

  test.each([
    ['no version', { ...item, version: undefined }],
    ['a version before the first', { ...item, version: 0 }],
    ['half a version', { ...item, version: 1.5 }],
    ['half a version of the indicator', { ...item, indicatorVersion: 1.5 }],
    ['a version of the indicator before the first', { ...item, indicatorVersion: 0 }],
    ['a field nobody knows', { ...item, step: 'submit' }],
  ])('with %s is refused', (_, wrong) => {
    expect(faultsOf({ step: 'approve', items: [wrong] })).toHaveLength(1);
  });

  test('has a step and no field nobody knows', () => {
    expect(faultsOf({ items: [item] })).toHaveLength(1);
    expect(faultsOf({ step: 'approve', items: [item], reason: 'a' })).toHaveLength(1);
  });
});

describe('what became of a value of a batch', () => {
  const outcome = { ...item, outcome: 'done' };

  test.each(['done', 'done_before', 'refused'])('is that it is %s', (each) => {
    expect(ReviewOutcome.safeParse({ ...outcome, outcome: each }).success).toBe(true);
  });

  test.each([
    ['another word', { outcome: 'skipped' }],
    ['none', { outcome: undefined }],
    ['a version before the first', { version: 0 }],
  ])('is not %s', (_, fields) => {
    expect(ReviewOutcome.safeParse({ ...outcome, ...fields }).success).toBe(false);
  });

  test('comes in a list that has nothing else', () => {
    expect(ReviewOutcomes.safeParse({ items: [outcome] }).success).toBe(true);
    expect(ReviewOutcomes.safeParse({ items: [{}] }).success).toBe(false);
    expect(ReviewOutcomes.safeParse({}).success).toBe(false);
  });
});
