import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { type Indicator, isQuantitative, Measure, type Period } from '../framework/indicator.ts';
import { daysOf, wholePeriod } from '../framework/period-days.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { CommonIndicatorId, IndicatorId, PeriodId, ResultId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import type { Project } from '../programme/project.ts';
import { isDue } from '../programme/project-status.ts';
import { StatusBand, type StatusBands } from '../programme/status-bands.ts';
import type { Versioned } from '../record.ts';
import { Actual } from '../reported.ts';
import { EndComparison, ratioInForce } from '../rollup/comparison.ts';
import { Input, inputOf } from '../rollup/inputs.ts';
import { plannedPeriods } from '../rollup/planned-periods.ts';
import { officialActual } from '../rollup/value-figure.ts';
import { sortByPeriod } from '../rollup/values-at.ts';
import { MultilingualLine } from '../text.ts';
import { CategoryStanding, categoryStanding } from '../values/category-standing.ts';
import { checkFamilies, FamilyCheck } from '../values/disaggregation.ts';
import { Judgement, judgePeriod } from '../values/judgement.ts';
import { statusBandOf } from '../values/status-band.ts';
import type { Value } from '../values/value.ts';
import { OverPeriods, progressOverPeriods } from './indicator-over-periods.ts';

/** A period with its approved value, its achievement, and whether its parts add up. */
const PeriodProgress = z
  .strictObject({
    periodId: PeriodId,
    periodStart: CalendarDate.describe('The first day of the period.'),
    periodEnd: CalendarDate.describe('The last day of the period.'),
    isOver: z.boolean().describe('Whether its last day is before the day of this answer.'),
    isDue: z
      .literal(true)
      .optional()
      .describe('A figure is due; not where the project was cancelled or suspended before.'),
    isWhole: z.literal(true).optional().describe('True where it contains all other periods.'),
    value: Input.optional().describe('Absent where none is approved.'),
    actual: Actual.optional().describe(
      'The approved figure, or why there is none; absent where none is approved.',
    ),
    sumOfParts: z
      .literal(true)
      .optional()
      .describe('True where the actual is the sum of its parts.'),
    precision: Precision.optional().describe('How exact the figure is; exact if absent.'),
    underCorrection: z
      .literal(true)
      .optional()
      .describe(
        'The value was reopened; this stays its official figure until another is approved.',
      ),
    original: Judgement.optional().describe('The achievement by the original target.'),
    revised: Judgement.optional().describe(
      'The achievement by the revised target, where there is one.',
    ),
    status: StatusBand.optional().describe(
      'How the achievement compares with the bands of the programme.',
    ),
    standing: CategoryStanding.optional().describe(
      'The category that was reached, for nominal and ordinal indicators.',
    ),
    families: z
      .array(FamilyCheck)
      .describe('Whether the parts of the value add up to it, family by family.'),
  })
  .meta({ id: 'PeriodProgress' });
type PeriodProgress = z.infer<typeof PeriodProgress>;

export const IndicatorProgress = z
  .strictObject({
    indicatorId: IndicatorId,
    resultId: ResultId.describe('The result that it belongs to.'),
    commonIndicatorId: CommonIndicatorId.optional().describe(
      'The common indicator that it rolls up to.',
    ),
    title: MultilingualLine.describe('What is measured.'),
    unit: MultilingualLine.optional().describe('The unit of its figures.'),
    measure: Measure.describe('What kind of value it has, by IATI.'),
    indicator: Input.describe('The version of the indicator that was read.'),
    overPeriods: OverPeriods.describe('The figure of all periods together, or why there is none.'),
    toEnd: EndComparison.optional().describe('Progress to the end target.'),
    status: StatusBand.optional().describe(
      'By the ratio over periods, else by that of the latest period with a figure.',
    ),
    latest: z
      .strictObject({
        value: Input.describe('The value that it is from.'),
        actual: Actual.describe('The figure, or why there is none.'),
        asOf: CalendarDate.describe('The day it was measured.'),
        periodEnd: CalendarDate.describe('The last day of its period.'),
        carriedForward: z
          .boolean()
          .describe('True where a later period was due and has no figure.'),
      })
      .optional()
      .describe('Of the last period that has an approved value.'),
    periods: z.array(PeriodProgress).describe('Period by period.'),
  })
  .meta({ id: 'IndicatorProgress' });
export type IndicatorProgress = z.infer<typeof IndicatorProgress>;

/** The programme's bands, the project with its status, and the date. */
export type ProgressAsked = {
  readonly project: Project;
  readonly asOf: CalendarDate;
  readonly bands: StatusBands;
};

/**
 * One indicator at a date: period by period, over its periods, and on the way to its end target.
 * @param values approved ones in the order of their periods, see `valuesAt`
 */
export function indicatorProgress(
  indicator: Versioned<Indicator>,
  values: readonly Versioned<Value>[],
  asked: ProgressAsked,
): IndicatorProgress {
  const { indicatorId, resultId, commonIndicatorId, title, unit, measure } = indicator;
  const byDays = new Map(values.map((value) => [daysOf(value), value]));
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= asked.asOf);
  const periods = sortByPeriod(begun).map((period) =>
    periodProgress(indicator, { period, value: byDays.get(daysOf(period)) }, asked),
  );
  const standing = progressOverPeriods(indicator, values, asked);
  const status =
    statusOverPeriods(standing.overPeriods, asked.bands) ??
    periods.findLast((period) => period.status)?.status;
  return {
    indicatorId,
    resultId,
    ...(commonIndicatorId !== undefined && { commonIndicatorId }),
    title,
    ...(unit && { unit }),
    measure,
    indicator: inputOf('indicator', indicator),
    ...standing,
    ...(status && { status }),
    ...answerLatest(indicator, values, asked),
    periods,
  };
}

function statusOverPeriods(
  standing: IndicatorProgress['overPeriods'],
  bands: StatusBands,
): StatusBand | undefined {
  return standing.state === 'figure' ? statusBandOf(ratioInForce(standing), bands) : undefined;
}

function answerLatest(
  indicator: Indicator,
  values: readonly Versioned<Value>[],
  asked: ProgressAsked,
): Pick<IndicatorProgress, 'latest'> {
  const value = values.at(-1);
  if (!value) return {};
  const { asOf, periodEnd } = value;
  const lastOwed = plannedPeriods(indicator, values, asked).owed.at(-1);
  const carriedForward = periodEnd < (lastOwed?.periodEnd ?? '');
  const actual = officialActual(value, indicator);
  return { latest: { value: inputOf('value', value), actual, asOf, periodEnd, carriedForward } };
}

type PeriodWithValue = {
  readonly period: Period;
  readonly value: Versioned<Value> | undefined;
};

function periodProgress(
  indicator: Indicator,
  { period, value }: PeriodWithValue,
  { project, asOf, bands }: ProgressAsked,
): PeriodProgress {
  const { periodStart, periodEnd } = period;
  const actual = value && officialActual(value, indicator);
  const standing = categoryStanding(indicator, period, actual);
  const judged = isQuantitative(indicator.measure) && judgePeriod(indicator, period, actual);
  const status = judged && statusBandOf((judged.revised ?? judged.original).achievement, bands);
  return {
    periodId: periodIdOf(period),
    periodStart,
    periodEnd,
    isOver: periodEnd <= asOf,
    ...(isDue(project, period, asOf) && { isDue: true }),
    ...(period === wholePeriod(indicator.periods) && { isWhole: true }),
    ...(value && actual && { value: inputOf('value', value), actual }),
    ...(actual !== value?.actual && { sumOfParts: true }),
    ...(value?.precision && { precision: value.precision }),
    ...(value?.underCorrection && { underCorrection: true }),
    ...judged,
    ...(status && { status }),
    ...(standing && { standing }),
    families: value ? [...checkFamilies(indicator, value)] : [],
  };
}
