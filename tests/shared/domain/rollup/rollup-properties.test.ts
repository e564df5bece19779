import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { AggregationRule } from '../../../../shared/domain/framework/indicator.ts';
import type { Actual } from '../../../../shared/domain/reported.ts';
import type { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import { checkFamilies } from '../../../../shared/domain/values/disaggregation.ts';
import { linkedProject, rollUpWater, share } from '../../../builders/linked-projects.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';

const flow = { accumulation: 'periodic' } as const;
const common = (
  overPeriods: AggregationRule['overPeriods'],
  overProjects: AggregationRule['overProjects'],
): Partial<CommonIndicator> => ({
  ...flow,
  counts: { of: 'things' },
  aggregation: { overPeriods, overProjects, overDisaggregation: 'total_given' },
});
const indicator = { ...flow, counts: { of: 'things' } } as const;
const project = (id: number, actuals: readonly (Actual | string | undefined)[]) =>
  linkedProject(`p${id}`, { actuals, indicator });
const told = ({ outcome }: RollUp) => (outcome.state === 'figure' ? outcome.figure : undefined);

/** Never zero, so any zero in a result would be invented. */
const number = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Big(digits).times(`1e-${places}`).toFixed());
const missing = fc.constantFrom<Actual | undefined>(
  undefined,
  notReported,
  { kind: 'withheld', reason: 'too few people' },
  { kind: 'not_applicable', reason: 'the school was closed' },
);
const actual = fc.oneof(number.map(reportedFigure), missing);
const values = fc.array(fc.array(actual, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});
const numbersIn = (actuals: readonly (Actual | undefined)[]) =>
  actuals.flatMap((each) => (each?.kind === 'reported' ? [new Big(each.value)] : []));

describe('a roll-up does not depend on', () => {
  test('the order of the projects', () => {
    fc.assert(
      fc.property(values, (years) => {
        const projects = years.map((actuals, at) => project(at, actuals));
        const rule = common('sum', 'sum');
        const {
          contributions: _,
          inputs: __,
          notSummed: ___,
          ...one
        } = rollUpWater(projects, rule);
        expect(rollUpWater(projects.toReversed(), rule)).toMatchObject(one);
      }),
    );
  });

  test('how a sum is split into projects and periods', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 8 }), fc.nat(), (all, cut) => {
        const at = (cut % (all.length - 1)) + 1;
        const rule = common('sum', 'sum');
        const whole = rollUpWater([project(0, all)], rule);
        const parts = [project(0, all.slice(0, at)), project(1, all.slice(at))];
        expect(told(rollUpWater(parts, rule))).toEqual(told(whole));
        const each = all.map((one, index) => project(index, [one]));
        expect(told(rollUpWater(each, rule))).toEqual(told(whole));
      }),
    );
  });

  test('how a ratio of sums is split into projects', () => {
    const fraction = fc.record({
      numerator: fc.integer({ min: 1, max: 999 }),
      denominator: fc.integer({ min: 1, max: 999 }),
    });
    const measure = { measure: 'percentage' } as const;
    const rule = { ...common('latest', 'ratio_of_sums'), ...measure };
    const of = (
      id: number,
      { numerator, denominator }: Record<'numerator' | 'denominator', number>,
    ) =>
      linkedProject(`p${id}`, {
        actuals: [share('1', String(numerator), String(denominator))],
        indicator: { ...indicator, ...measure },
      });
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 8 }), (all) => {
        const together = all.reduce((sum, each) => ({
          numerator: sum.numerator + each.numerator,
          denominator: sum.denominator + each.denominator,
        }));
        expect(
          told(
            rollUpWater(
              all.map((each, at) => of(at, each)),
              rule,
            ),
          ),
        ).toEqual(told(rollUpWater([of(0, together)], rule)));
      }),
    );
  });
});

describe('missing never becomes zero', () => {
  test('a sum adds exactly what was reported', () => {
    fc.assert(
      fc.property(values, (years) => {
        const found = told(
          rollUpWater(
            years.map((each, at) => project(at, each)),
            common('sum', 'sum'),
          ),
        );
        const [first, ...rest] = numbersIn(years.flat());
        const sum = first && rest.reduce((one, other) => one.plus(other), first);
        expect(found?.value).toBe(sum?.toFixed());
      }),
    );
  });

  test.each(['average', 'min'] as const)('%s does not count missing figures', (rule) => {
    fc.assert(
      fc.property(fc.array(actual, { minLength: 1, maxLength: 6 }), (actuals) => {
        const found = told(rollUpWater([project(0, actuals)], common(rule, 'max')));
        const present = numbersIn(actuals).map((each) => each.toFixed());
        const alone = told(rollUpWater([project(0, present)], common(rule, 'max')));
        expect(found).toEqual(present.length === 0 ? undefined : alone);
      }),
    );
  });

  test('no outcome, target, margin or check contains a zero that nobody reported', () => {
    const targets = fc.array(fc.option(number, { nil: undefined }), { maxLength: 5 });
    const rules = fc.constantFrom('sum', 'latest', 'average', 'min', 'max');
    fc.assert(
      fc.property(values, targets, rules, (years, aims, rule) => {
        const projects = years.map((actuals, at) =>
          linkedProject(`p${at}`, { actuals, targets: aims, indicator }),
        );
        const { outcome, target, contributions } = rollUpWater(projects, common(rule, 'max'));
        expect(zerosIn({ outcome, target, contributions })).toEqual([]);
      }),
    );
  });

  test('a missing part is not treated as zero', () => {
    const cells = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z'), actual),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(cells, actual, (all, total) => {
        const parts = [...new Map(all.map((cell) => [`${cell[0]}${cell[1]}`, cell])).values()];
        const checks = checkFamilies(
          anIndicator({ disaggregation: [{ dimensions: ['one', 'two'], partition: true }] }),
          aValue({
            actual: total ?? notReported,
            disaggregated: parts.map(([one, two, each = notReported]) => ({
              dimensions: { one, two },
              actual: each,
            })),
          }),
        );
        expect(zerosIn(checks)).toEqual([]);
        const missingParts = parts.filter(([, , each]) => each?.kind !== 'reported').length;
        expect(checks).toMatchObject([{ missingParts }]);
        if (missingParts > 0) expect(checks[0]?.state).not.toBe('adds_up');
      }),
    );
  });
});

/** Every decimal of a result that is zero; counts and flags do not count. */
function zerosIn(answer: unknown): readonly string[] {
  return [...JSON.stringify(answer).matchAll(/"(\w+)":"-?0(\.0*)?"/g)].map(([found]) => found);
}
