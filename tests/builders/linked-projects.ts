import type { CommonIndicator } from '../../shared/domain/framework/common-indicator.ts';
import type { AggregationRule, Indicator } from '../../shared/domain/framework/indicator.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Actual, Reported } from '../../shared/domain/reported.ts';
import { programmeRollUps } from '../../shared/domain/rollup/programme-roll-ups.ts';
import type { RollUp } from '../../shared/domain/rollup/roll-up-outcome.ts';
import type { Value } from '../../shared/domain/values/value.ts';
import { programmeRecords, projectRecords, reportedFigure } from './owned.ts';
import { aCommonIndicator, anIndicator, aProject, aResult, aValue } from './records.ts';

/** The year with this index, starting in 2021. */
export function year(at: number) {
  return { periodStart: `${2021 + at}-01-01`, periodEnd: `${2021 + at}-12-31` };
}
export const longAfter = '2039-12-31';

type Linked = {
  /** One for each year; undefined if no value was recorded. */
  readonly actuals: readonly (Actual | string | undefined)[];
  readonly targets?: readonly (string | undefined)[];
  readonly baseline?: Reported;
  readonly indicator?: Partial<Versioned<Indicator>>;
  readonly value?: Partial<Versioned<Value>>;
};

/** A project with one indicator that rolls up to `water`, and a value for each year. */
export function linkedProject(
  projectId: string,
  { actuals, targets = [], baseline, indicator, value }: Linked,
) {
  const periods = actuals.map((_, at) => {
    const target = targets[at];
    return {
      ...year(at),
      ...(target !== undefined && { target: { value: reportedFigure(target) } }),
    };
  });
  return projectRecords({
    project: aProject({ projectId }),
    results: [aResult({ projectId })],
    indicators: [
      anIndicator({
        projectId,
        commonIndicatorId: 'water',
        counts: { of: 'households', reach: 'direct' },
        periods,
        ...(baseline && { baseline: { value: baseline } }),
        ...indicator,
      }),
    ],
    values: actuals.flatMap((actual, at) =>
      actual === undefined
        ? []
        : [
            aValue({
              projectId,
              ...year(at),
              asOf: year(at).periodEnd,
              actual: typeof actual === 'string' ? reportedFigure(actual) : actual,
              ...value,
            }),
          ],
    ),
  });
}

type Projects = readonly ReturnType<typeof linkedProject>[];

/** The roll-up of `water` over projects. */
export function rollUpWater(
  projects: Projects,
  common: Partial<Versioned<CommonIndicator>> = {},
  asOf = longAfter,
) {
  const records = programmeRecords({ projects, commonIndicators: [aCommonIndicator(common)] });
  const [rollUp] = programmeRollUps(records, asOf).rollUps;
  if (!rollUp) throw new Error('There is no roll-up');
  return rollUp;
}

export function share(value: string, numerator: string, denominator: string): Reported {
  return { kind: 'reported', value, numerator, denominator };
}

/** The figure of a roll-up, or why there is none. */
export function figureOf({ outcome }: RollUp): string {
  return outcome.state === 'figure' ? outcome.figure.value : outcome.state;
}

export const flow = { accumulation: 'periodic' } as const;

/** The latest figure of each project, added, unless it says else. */
export function rule(fields: Partial<AggregationRule>): AggregationRule {
  return {
    overPeriods: 'latest',
    overProjects: 'sum',
    overDisaggregation: 'total_given',
    ...fields,
  };
}

/** A common indicator of flows, added over periods and projects unless the rule says else. */
export function periodic(fields: Partial<AggregationRule> = {}): Partial<CommonIndicator> {
  return { ...flow, aggregation: rule({ overPeriods: 'sum', ...fields }) };
}
