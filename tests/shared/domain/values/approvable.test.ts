import { describe, expect, test } from 'vitest';
import { assertAddsUp, assertApprovable } from '../../../../shared/domain/values/approvable.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const period = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };
const to = (value: string) => ({ value: reportedFigure(value) });
const heading = (target: string, revised?: string) =>
  anIndicator({
    baseline: to('100'),
    periods: [
      {
        ...period,
        target: to(target),
        ...(revised !== undefined && { revisedTarget: to(revised) }),
      },
    ],
  });
const approved = (indicator: ReturnType<typeof anIndicator>, actual = reportedFigure('120')) =>
  codeOf(() => assertApprovable(indicator, aValue({ actual })));

describe('a target that contradicts the direction blocks approval', () => {
  test('of any value of its period', () => {
    expect(approved(heading('90'))).toBe('figures_conflict');
    const nothing = aValue({ actual: notReported });
    expect(codeOf(() => assertApprovable(heading('90'), nothing))).toBe('figures_conflict');
  });

  test('but not if it fits the direction, equals the baseline or was revised', () => {
    expect(approved(heading('130'))).toBe('none');
    expect(approved(heading('100'))).toBe('none');
    expect(approved(heading('90', '130'))).toBe('none');
  });

  test('and not without a baseline or target', () => {
    expect(approved(anIndicator({ periods: [{ ...period, target: to('90') }] }))).toBe('none');
    expect(approved(anIndicator({ baseline: to('100') }))).toBe('none');
  });
});

describe('parts that exceed their total', () => {
  const value = aValue({
    actual: reportedFigure('100'),
    disaggregated: [
      { dimensions: { sex: 'female' }, actual: reportedFigure('60') },
      { dimensions: { sex: 'male' }, actual: reportedFigure('50') },
    ],
  });

  test.each([assertAddsUp, assertApprovable])('are refused by $name', (assert) => {
    const partition = anIndicator({ disaggregation: [{ dimensions: ['sex'], partition: true }] });
    expect(codeOf(() => assert(partition, value))).toBe('figures_conflict');
  });

  test('are accepted if the families overlap', () => {
    expect(codeOf(() => assertApprovable(anIndicator(), value))).toBe('none');
  });
});

describe('what contradicts what is said', () => {
  const messageOf = (work: () => void) => problemOf(work).message;

  test('of parts, by their dimensions', () => {
    const crossed = anIndicator({
      disaggregation: [{ dimensions: ['sex', 'age'], partition: true }],
    });
    const disaggregated = [{ dimensions: { sex: 'f', age: 'old' }, actual: reportedFigure('120') }];
    const value = aValue({ actual: reportedFigure('100'), disaggregated });
    expect(messageOf(() => assertAddsUp(crossed, value))).toBe(
      'The parts by sex and age come to more than the total.',
    );
  });

  test.each([
    [true, '90', 'more'],
    [false, '130', 'less'],
  ])('of a target, by where it should point (ascending: %s)', (ascending, target, better) => {
    const away = { ...heading(target), ascending };
    expect(messageOf(() => assertApprovable(away, aValue()))).toBe(
      `The target points away from the direction of the indicator, where ${better} is better.`,
    );
  });
});

test('only the target of the period of the value counts', () => {
  const other = { periodStart: '2025-01-01', periodEnd: '2025-06-30', target: to('90') };
  const indicator = heading('130');
  const both = { ...indicator, periods: [other, ...indicator.periods] };
  expect(approved(both)).toBe('none');
  expect(approved({ ...both, periods: [other] })).toBe('none');
});

test('a target without a number, or of words, contradicts nothing', () => {
  const missing = anIndicator({
    baseline: to('100'),
    periods: [{ ...period, target: { value: notReported } }],
  });
  expect(approved(missing)).toBe('none');
  expect(approved({ ...heading('90'), measure: 'ordinal' })).toBe('none');
});

test('a target without a direction contradicts nothing, more or less', () => {
  expect(approved({ ...heading('90'), ascending: undefined })).toBe('none');
  expect(approved({ ...heading('130'), ascending: undefined })).toBe('none');
});

test('a figure that cannot be a count is refused in words', () => {
  const households = anIndicator({ counts: { of: 'households', reach: 'direct' } });
  const half = () => assertAddsUp(households, aValue({ actual: reportedFigure('1.5') }));
  expect(problemOf(half).code).toBe('figures_conflict');
  expect(problemOf(half).message).toMatch(/^The figure .+\.$/);
});
