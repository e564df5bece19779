import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import {
  assertMayRedefine,
  findBoundChanges,
} from '../../../../shared/domain/meaning/bound-changes.ts';
import { changesOfMeaning, namesOf } from '../../../../shared/domain/meaning/changes.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';
import { problemOf } from '../problem-of.ts';

const [first, second] = [
  { periodStart: '2026-01-01', periodEnd: '2026-06-30' },
  { periodStart: '2026-07-01', periodEnd: '2026-12-31' },
];
const target = { value: reportedFigure('100') };
const before = anIndicator({ periods: [{ ...first, target }, second] });
const firstSubmittedAt = '2026-08-01T08:00:00.000Z';
const changes = (fields: Partial<Indicator>) =>
  changesOfMeaning('indicator', before, { ...before, ...fields });

describe('bound fields', () => {
  const both = {
    title: { en: 'Homes' },
    periods: [
      { ...first, revisedTarget: target },
      { ...second, target },
    ],
  };

  test.each([
    ['nothing by no value', [], ''],
    ['nothing by one that was never submitted', [aValue({ status: 'draft' })], ''],
    [
      'the words and its own period by one that was, though it is a draft again',
      [aValue({ ...second, status: 'draft', firstSubmittedAt })],
      'title, target of the period 2026-07-01',
    ],
  ])('%s', (_, values, names) => {
    expect(namesOf(findBoundChanges(changes(both), values))).toBe(names);
  });
});

test('a first target may be set late, with a reason', () => {
  const late = changes({
    periods: [
      { ...first, target },
      { ...second, target },
    ],
  });
  expect(() => assertMayRedefine(late, { mayRedefine: true, reason: 'Late plan' })).not.toThrow();
});

test.each([
  ['another', { ...first, target: { value: reportedFigure('40') } }],
  ['how exactly it was given', { ...first, target: { ...target, precision: 'about' as const } }],
  ['none', first],
])('an original target cannot become %s', (_, period) => {
  const next = { ...before, periods: [second, period] };
  const problem = problemOf(() =>
    assertMayRedefine(changes(next), { mayRedefine: true, reason: 'Why' }, next),
  );
  expect(problem.code).toBe('in_use');
  expect(problem.errors.map(({ pointer }) => pointer)).toEqual(['/periods/1/target']);
});

test('a refusal lists all bound fields, and says that an original target stays', () => {
  const next = { ...before, title: { en: 'Homes' }, periods: [second] };
  const problem = problemOf(() => assertMayRedefine(changes(next), { mayRedefine: false }, next));
  expect(problem.code).toBe('meaning_bound');
  expect(problem.errors.map(({ pointer }) => pointer)).toEqual([
    '/title',
    '/periods',
    '/periods',
    '/periods',
  ]);
  expect(problem.message).toContain('give a revisedTarget');
});
