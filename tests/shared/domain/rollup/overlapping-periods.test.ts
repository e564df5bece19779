import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AggregationRule, Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { overPeriods } from '../../../../shared/domain/rollup/over-periods.ts';
import { valuesAt } from '../../../../shared/domain/rollup/values-at.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aProject, aValue } from '../../../builders/records.ts';

const days = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });
const year = days('2025-01-01', '2025-12-31');
const first = days('2025-01-01', '2025-06-30');
const second = days('2025-07-01', '2025-12-31');
const next = days('2026-01-01', '2026-12-31');
const both = days('2025-01-01', '2026-12-31');

type Period = ReturnType<typeof days>;
type Said = string | typeof notReported | { kind: 'withheld'; reason: string };
/** A period with its figure and its target. */
type Given = readonly (readonly [Period, (Said | undefined)?, string?])[];
type Rule = AggregationRule['overPeriods'];

/** The figure, or the reason why there is none. */
function combined(given: Given, rule: Rule = 'sum', fields: Partial<Indicator> = {}) {
  const indicator = anIndicator({
    accumulation: rule === 'sum' ? 'periodic' : 'cumulative',
    counts: { of: 'things' },
    periods: given.map(([period, , target]) => ({
      ...period,
      ...(target !== undefined && { target: { value: reportedFigure(target) } }),
    })),
    ...fields,
  });
  const values = given.flatMap(([period, actual]) => {
    if (actual === undefined) return [];
    const told = typeof actual === 'string' ? reportedFigure(actual) : actual;
    return [aValue({ ...period, asOf: period.periodEnd, actual: told })];
  });
  const found = overPeriods(indicator, valuesAt(values, '2030-01-01'), {
    rule: { overPeriods: rule, overDisaggregation: 'total_given' },
    project: aProject(),
    asOf: '2030-01-01',
  });
  const said = found.state === 'figure' ? found.figure.value.toFixed() : found.reason;
  return { ...found, said };
}

describe('the period that contains all others', () => {
  test('stands for the indicator: a year of 80 with its second half of 45 is 80, not 125', () => {
    const found = combined([
      [year, '80', '100'],
      [second, '45', '50'],
    ]);
    expect(found).toMatchObject({ said: '80', missingPeriods: 0, carriedForward: false });
    expect(found).toMatchObject({ ofReported: { target: { value: {} } } });
  });

  test('is compared with its own target', () => {
    const found = combined([
      [year, '80', '100'],
      [first, '30', '40'],
      [second, '45', '50'],
    ]);
    expect(found.state === 'figure' && found.ofReported.target?.value.toFixed()).toBe('100');
  });

  test.each(['sum', 'latest', 'average', 'min', 'max', 'none'] as const)(
    'whatever the rule: %s',
    (rule) => {
      const given: Given = [
        [second, '45'],
        [first, '30'],
        [year, '80'],
      ];
      expect(combined(given, rule).said).toBe('80');
    },
  );

  test('without a figure of its own, the others are put together: 30 + 45 = 75', () => {
    const given: Given = [
      [year, undefined, '100'],
      [first, '30', '40'],
      [second, '45', '50'],
    ];
    expect(combined(given)).toMatchObject({ said: '75', missingPeriods: 0 });
    expect(combined([[year, notReported], ...given.slice(1)]).said).toBe('75');
  });

  test('is missing where the others do not have all its days', () => {
    const given: Given = [[both], [first, '30'], [second, '45']];
    expect(combined(given)).toMatchObject({ said: '75', missingPeriods: 1 });
  });

  test('is not missing before it is over', () => {
    const threeYears = days('2025-01-01', '2031-12-31');
    expect(combined([[threeYears], [year, '30'], [next, '45']])).toMatchObject({
      said: '75',
      missingPeriods: 0,
    });
  });

  test('that is withheld is not told by its parts', () => {
    const withheld = { kind: 'withheld', reason: 'too few' } as const;
    expect(
      combined([
        [year, withheld],
        [first, '30'],
        [second, '45'],
      ]).said,
    ).toBe('withheld');
  });

  test('that is not over is not complete where a later part is due', () => {
    const indicator = anIndicator({
      accumulation: 'cumulative',
      periods: [days('2025-01-01', '2029-12-31'), year, next],
    });
    const values = [
      aValue({
        ...days('2025-01-01', '2029-12-31'),
        asOf: '2025-12-31',
        actual: reportedFigure('80'),
      }),
    ];
    const asked = { rule: { overPeriods: 'latest', overDisaggregation: 'none' } } as const;
    const at = (asOf: string) =>
      overPeriods(indicator, valuesAt(values, asOf), { ...asked, project: aProject(), asOf });
    expect(at('2026-06-30')).toMatchObject({ state: 'figure', carriedForward: false });
    expect(at('2027-06-30')).toMatchObject({ state: 'figure', carriedForward: true });
  });
});

describe('every other overlap', () => {
  const overlapping: Given = [
    [year, '80'],
    [second, '45'],
    [next, '60'],
  ];

  test.each(['sum', 'average', 'min', 'max'] as const)('is not summed: %s', (rule) => {
    expect(combined(overlapping, rule).said).toBe('periods_overlap');
  });

  test('even if a period that overlaps is due and has no figure', () => {
    expect(combined([[year], [second, '45'], [next, '60']]).said).toBe('periods_overlap');
  });

  test('of two that end on one day, neither is the latest', () => {
    const tied: Given = [
      [days('2024-01-01', '2024-12-31'), '10'],
      [year, '80'],
      [second, '45'],
    ];
    expect(combined(tied, 'latest').said).toBe('periods_overlap');
    expect(combined(overlapping, 'latest').said).toBe('60');
  });

  test('of a future period matters only when it comes', () => {
    const future: Given = [
      [year, '80'],
      [days('2031-01-01', '2031-12-31')],
      [days('2031-07-01', '2031-12-31')],
    ];
    expect(combined(future).said).toBe('80');
  });
});

describe('whatever the periods', () => {
  const start = Date.UTC(2024, 0, 1);
  const day = (at: number) => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
  /** The figure of a period is the number of its days, so a sum tells how many days it has. */
  const spans = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 12 }), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
      selector: ([from, length]) => `${from} ${length}`,
    })
    .map((all) =>
      all.map(([from, length, isReported]) => ({
        period: days(day(from), day(from + length)),
        from,
        to: from + length,
        figure: isReported ? String(length + 1) : undefined,
      })),
    );

  test('no day is counted twice', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const found = combined(all.map(({ period, figure }) => [period, figure]));
        if (found.state !== 'figure') return;
        const met = new Set(
          all
            .filter(({ figure }) => figure !== undefined)
            .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
        );
        expect(Number(found.said)).toBeLessThanOrEqual(met.size);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom<Rule>('sum', 'latest', 'average', 'max'), (all, rule) => {
        const given: Given = all.map(({ period, figure }) => [period, figure, '7']);
        const { said, owes } = combined(given, rule);
        expect(combined(given.toReversed(), rule)).toMatchObject({ said, owes });
      }),
    );
  });
});
