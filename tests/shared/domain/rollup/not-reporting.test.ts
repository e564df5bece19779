import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import { linkedProject, rollUpWater } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

const things = { of: 'things' } as const;
const level: Partial<CommonIndicator> = {
  accumulation: 'level',
  ascending: false,
  counts: things,
};
const falling = { accumulation: 'level', ascending: false, counts: things } as const;
const ratioOf = (judged: RollUp['original']) =>
  judged?.achievement.state === 'ratio' ? judged.achievement.ratio : judged?.achievement.state;

describe('not reporting never improves a programme', () => {
  const number = fc.integer({ min: 0, max: 200 }).map(String);
  const one = fc.record({
    baseline: fc.option(number, { nil: undefined }),
    target: fc.option(number, { nil: undefined }),
    actual: number,
  });
  type One = { baseline?: string | undefined; target?: string | undefined; actual?: string };
  const make = (ascending: boolean) => (given: One, at: number) =>
    linkedProject(`p${at}`, {
      actuals: [given.actual],
      targets: [given.target],
      ...(given.baseline !== undefined && { baseline: reportedFigure(given.baseline) }),
      indicator: { ...falling, ascending },
    });
  const ratios = (rollUp: RollUp) =>
    [rollUp.original, rollUp.ofReported?.original ?? rollUp.original].map(ratioOf);

  test('adding a project that reports nothing never raises a ratio', () => {
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 4 }),
        fc.array(one, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (reporting, silent, ascending) => {
          const common = { ...level, ascending };
          const told = reporting.map(make(ascending));
          const quiet = silent.map(({ actual: _, ...given }, at) =>
            make(ascending)(given, at + told.length),
          );
          const [before, reportedBefore] = ratios(rollUpWater(told, common));
          const [after, reportedAfter] = ratios(rollUpWater([...told, ...quiet], common));
          expect(reportedAfter).toBe(reportedBefore);
          if (isRatio(after) && isRatio(before)) {
            expect(new Big(after).lte(new Big(before))).toBe(true);
          }
          const oneMore = ratios(rollUpWater([...told, ...quiet.slice(1)], common))[0];
          if (isRatio(after) && isRatio(oneMore)) {
            expect(new Big(after).lte(new Big(oneMore))).toBe(true);
          }
        },
      ),
    );
  });

  test('the order of the projects does not matter', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), fc.nat(), (all, mask) => {
        const projects = all.map(({ actual, ...given }, at) =>
          make(true)((mask >> at) % 2 === 0 ? { ...given, actual } : given, at),
        );
        const {
          contributions: _,
          inputs: __,
          notSummed: ___,
          ...told
        } = rollUpWater(projects, { ...level, ascending: true });
        expect(rollUpWater(projects.toReversed(), { ...level, ascending: true })).toMatchObject(
          told,
        );
      }),
    );
  });
});

const isRatio = (said: string | undefined): said is string =>
  said !== undefined && /^-?\d/.test(said);
