import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Actual } from '../../shared/domain/reported.ts';
import { findRevealed } from '../../shared/domain/values/disclosure/disclosure.ts';
import { notReported, reportedFigure } from './owned.ts';
import { anIndicator, aValue } from './records.ts';

export const withheld: Actual = { kind: 'withheld', reason: 'too few people' };
const none: Actual = { kind: 'not_applicable', reason: 'a school for girls' };
const figure = (given: string) => {
  if (given === 'withheld') return withheld;
  if (given === 'missing') return notReported;
  return given === 'none' ? none : reportedFigure(given);
};

/** The categories of each part, and its figure: a number, or "withheld", "missing" or "none". */
export type Parts = readonly (readonly [Readonly<Record<string, string>>, string])[];
export const [women, men, other] = [{ sex: 'female' }, { sex: 'male' }, { sex: 'other' }];

const families = [['sex'], ['age'], ['sex', 'age'], ['place']];

/** An indicator of things, split by sex, by age, by both and by place. */
export function things(fields: Partial<Indicator> = {}) {
  const disaggregation = families.map((dimensions) => ({ dimensions, partition: true }));
  return anIndicator({ counts: { of: 'things' }, disaggregation, ...fields });
}

/** The approved value of the year with this index, starting in 2020. */
export function splitYear(at: number, total: string, parts: Parts) {
  return aValue({
    periodStart: `${2020 + at}-01-01`,
    periodEnd: `${2020 + at}-12-31`,
    status: 'approved',
    actual: figure(total),
    disaggregated: parts.map(([dimensions, given]) => ({ dimensions, actual: figure(given) })),
  });
}

/** The categories of what is revealed; "total" for a total. */
export function nameRevealed(
  indicator: Indicator,
  ...periods: readonly ReturnType<typeof aValue>[]
): readonly string[] {
  return findRevealed(indicator, periods).map(({ dimensions }) =>
    dimensions ? Object.values(dimensions).join(' ') : 'total',
  );
}
