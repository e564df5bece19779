import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { assertLeavesClosed } from '../../../../shared/domain/meaning/closed-indicator.ts';
import {
  assertFollows,
  assertOpen,
  ClosingInput,
  closingKind,
} from '../../../../shared/domain/review/closing.ts';
import { review } from '../../../../shared/domain/review/review.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { aClosing, anAuthor, anIndicator, aValue } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const half = aClosing({ startDate: '2026-01-01', endDate: '2026-06-30' });
const period = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });

test('a closing has its address in its programme', () => {
  expect(closingKind.name).toBe('closing');
  expect(closingKind.address).toBe('/programmes/{programmeId}/closings/{closingId}');
});

describe('a closing', () => {
  test.each([
    ['fills it', period('2026-01-01', '2026-06-30'), 'period_closed'],
    ['lies in its middle', period('2026-02-01', '2026-02-28'), 'period_closed'],
    ['begins a day earlier', period('2025-12-31', '2026-06-30'), 'none'],
    ['ends a day later', period('2026-01-01', '2026-07-01'), 'none'],
    ['is outside of it', period('2026-07-01', '2026-12-31'), 'none'],
  ])('covers a period that %s: %s %s', (_, days, code) => {
    expect(codeOf(() => assertOpen(days, [half]))).toBe(code);
  });

  test('that is reopened covers nothing', () => {
    const reopened = { ...half, status: 'reopened', reason: 'A late count' } as const;
    expect(codeOf(() => assertOpen(period('2026-01-01', '2026-06-30'), [reopened]))).toBe('none');
  });

  test('is identified in the problem', () => {
    const problem = problemOf(() => assertOpen(period('2026-01-01', '2026-06-30'), [half]));
    expect(problem.message).toContain('"2026-h1"');
  });

  test('stops every review step', () => {
    const grounds = { by: anAuthor('lead'), at: '2026-11-23T08:00:00.000Z', closings: [half] };
    const step = () => review(aValue({ status: 'submitted' }), { step: 'approve' }, grounds);
    expect(codeOf(step)).toBe('period_closed');
  });
});

describe('closing and reopening', () => {
  const wider = { ...half, endDate: '2026-12-31' };
  const open = { status: 'reopened', reason: 'A late count' } as const;
  const reopened = { ...half, ...open };

  test.each([
    ['begins closed', half, undefined, 'none'],
    ['does not begin reopened', reopened, undefined, 'invalid_request'],
    ['is reopened', reopened, half, 'none'],
    ['is closed again', half, reopened, 'none'],
    ['keeps its days while it is closed', wider, half, 'period_closed'],
    ['keeps its first day too', { ...half, startDate: '2025-12-31' }, half, 'period_closed'],
    ['is reopened with other days', { ...wider, ...open }, half, 'none'],
    ['may be written again as it is', half, half, 'none'],
    ['has other days after it was reopened', wider, reopened, 'none'],
  ])('%s', (_, next, before, code) => {
    expect(codeOf(() => assertFollows(next, before))).toBe(code);
  });

  test.each([
    [{ status: 'closed' }, true],
    [{ status: 'reopened' }, false],
    [{ status: 'reopened', reason: 'A late count' }, true],
    [{ status: 'closed', endDate: '2025-12-31' }, false],
    [{ status: 'open' }, false],
    [{ status: 'closed', closingId: '2026-h1' }, false],
  ])('%j is accepted: %s', (fields, taken) => {
    const input = { startDate: '2026-01-01', endDate: '2026-06-30', ...fields };
    expect(ClosingInput.safeParse(input).success).toBe(taken);
  });
});

describe('a closing is refused in words', () => {
  const reopened = { ...half, status: 'reopened', reason: 'A late count' } as const;

  test('where it begins reopened', () => {
    const problem = problemOf(() => assertFollows(reopened, undefined));
    expect(problem.errors).toEqual([
      {
        in: 'body',
        pointer: '/status',
        code: 'breaks_rule',
        detail: 'A new closing must be closed.',
      },
    ]);
  });

  test('where its days change', () => {
    const problem = problemOf(() => assertFollows({ ...half, endDate: '2026-12-31' }, half));
    expect(problem.message).toBe('Reopen the closing before you change its days.');
  });

  test('where nobody says why it is reopened', () => {
    const { startDate, endDate } = half;
    const found = ClosingInput.safeParse({ startDate, endDate, status: 'reopened' });
    expect(found.error?.issues).toMatchObject([
      {
        path: ['reason'],
        message: 'is required to reopen what is closed',
        params: { code: 'required' },
      },
    ]);
  });

  test('where a period lies in it', () => {
    const problem = problemOf(() => assertOpen(period('2026-01-01', '2026-03-31'), [half]));
    expect(problem.message).toBe(
      'The period from 2026-01-01 to 2026-03-31 lies in the closing "2026-h1".',
    );
  });
});

describe('an indicator with a closed period', () => {
  const target = { value: reportedFigure('100') };
  const about = { ...target, precision: 'about' as const };
  const first = { ...period('2026-01-01', '2026-06-30'), target };
  const second = period('2026-07-01', '2026-12-31');
  const before = anIndicator({ periods: [first, second] });
  const changed = (fields: Partial<Indicator>) => () =>
    assertLeavesClosed({ ...before, ...fields }, before, [half]);

  test.each<[string, Partial<Indicator>]>([
    ['its target', { periods: [{ ...first, target: { value: reportedFigure('90') } }, second] }],
    ['how exactly it was given', { periods: [{ ...first, target: about }, second] }],
    ['its revised target', { periods: [{ ...first, revisedTarget: target }, second] }],
    ['its last day', { periods: [{ ...first, periodEnd: '2026-06-29' }, second] }],
    ['its last day beyond the closing', { periods: [{ ...first, periodEnd: '2026-07-31' }] }],
    ['its being there', { periods: [second] }],
    ['the measure', { measure: 'percentage' }],
    ['the direction', { ascending: false }],
    ['the accumulation', { accumulation: 'periodic' }],
    ['its title', { title: { en: 'Homes with a tap' } }],
    ['its unit', { unit: { en: 'million households' } }],
    ['its result', { resultId: 'other' }],
    ['the baseline', { baseline: { value: reportedFigure('5') } }],
    [
      'the rule of aggregation',
      {
        aggregation: { overPeriods: 'sum', overProjects: 'sum', overDisaggregation: 'total_given' },
      },
    ],
  ])('cannot change %s', (_, fields) => {
    expect(codeOf(changed(fields))).toBe('period_closed');
  });

  test.each<[string, Partial<Indicator>]>([
    ['how it is described', { description: { en: 'Counted.' } }],
    ['its place among the headlines', { headline: true }],
    ['an open period', { periods: [first, { ...second, target }] }],
    ['the order of periods', { periods: [second, first] }],
    ['nothing', {}],
  ])('may change %s', (_, fields) => {
    expect(codeOf(changed(fields))).toBe('none');
  });

  test('may change its meaning if no period of it is closed', () => {
    const open = anIndicator({ periods: [second] });
    const next: Indicator = { ...open, measure: 'percentage' };
    expect(codeOf(() => assertLeavesClosed(next, open, [half]))).toBe('none');
  });

  test('cannot be created with one', () => {
    expect(codeOf(() => assertLeavesClosed(before, undefined, [half]))).toBe('period_closed');
  });
});
