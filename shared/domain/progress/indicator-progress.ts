import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { type Indicator, isQuantitative, Measure, type Period } from '../framework/indicator.ts';
import { CommonIndicatorId, IndicatorId, ResultId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import type { Versioned } from '../record.ts';
import { Actual } from '../reported.ts';
import { type Figure, RolledFigure, toRolledFigure } from '../rollup/figure.ts';
import { Input, inputOf } from '../rollup/inputs.ts';
import { overPeriods, type PeriodsResult } from '../rollup/over-periods.ts';
import { QualifiedFigure, toQualifiedFigure } from '../rollup/qualified.ts';
import { NotSummedReason, reasonsExplained } from '../rollup/reasons.ts';
import { lastDueEnd, sortByPeriod } from '../rollup/values-at.ts';
import { MultilingualLine } from '../text.ts';
import { achievementOf } from '../values/achievement.ts';
import { CategoryStanding, categoryStanding } from '../values/category-standing.ts';
import { checkFamilies, FamilyCheck } from '../values/disaggregation.ts';
import { isDue } from '../values/due.ts';
import { Judgement, judgementOf, judgePeriod } from '../values/judgement.ts';
import type { Value } from '../values/value.ts';

/** The periods of an indicator combined by its own rule, or why they are not. */
const OverPeriods = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('figure'),
      figure: RolledFigure,
      carriedForward: z.boolean().describe('True where a later period was due.'),
      missingPeriods: z.int().describe('How many that were due have no figure.'),
      baseline: QualifiedFigure.optional(),
      target: QualifiedFigure.optional(),
      revisedTarget: QualifiedFigure.optional(),
      original: Judgement,
      revised: Judgement.optional(),
      inputs: z.array(Input),
    }),
    z.strictObject({
      state: z.literal('not_summed'),
      reason: NotSummedReason,
      explanation: z.string(),
    }),
  ])
  .meta({ id: 'OverPeriods' });

/** A period with its approved value, its achievement, and whether its parts add up. */
const PeriodProgress = z
  .strictObject({
    periodStart: CalendarDate,
    periodEnd: CalendarDate,
    isOver: z.boolean(),
    value: Input.optional().describe('Absent where none is approved.'),
    actual: Actual.optional(),
    precision: Precision.optional(),
    underCorrection: z
      .literal(true)
      .optional()
      .describe(
        'The value was reopened; this stays its official figure until another is approved.',
      ),
    original: Judgement.optional(),
    revised: Judgement.optional(),
    standing: CategoryStanding.optional(),
    families: z.array(FamilyCheck),
  })
  .meta({ id: 'PeriodProgress' });
type PeriodProgress = z.infer<typeof PeriodProgress>;

export const IndicatorProgress = z
  .strictObject({
    indicatorId: IndicatorId,
    resultId: ResultId,
    commonIndicatorId: CommonIndicatorId.optional(),
    title: MultilingualLine,
    unit: MultilingualLine.optional(),
    measure: Measure,
    indicator: Input,
    overPeriods: OverPeriods,
    latest: z
      .strictObject({
        value: Input,
        actual: Actual,
        asOf: CalendarDate,
        periodEnd: CalendarDate,
        carriedForward: z.boolean(),
      })
      .optional()
      .describe('Of the last period that has an approved value.'),
    periods: z.array(PeriodProgress),
  })
  .meta({ id: 'IndicatorProgress' });
export type IndicatorProgress = z.infer<typeof IndicatorProgress>;

/**
 * One indicator at a date: period by period, and over its periods.
 * @param values approved ones in the order of their periods, see `valuesAt`
 */
export function indicatorProgress(
  indicator: Versioned<Indicator>,
  values: readonly Versioned<Value>[],
  asOf: CalendarDate,
): IndicatorProgress {
  const { indicatorId, resultId, commonIndicatorId, title, unit, measure, aggregation } = indicator;
  const byStart = new Map(values.map((value) => [value.periodStart, value]));
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= asOf);
  return {
    indicatorId,
    resultId,
    ...(commonIndicatorId !== undefined && { commonIndicatorId }),
    title,
    ...(unit && { unit }),
    measure,
    indicator: inputOf('indicator', indicator),
    overPeriods: aggregation
      ? answerOverPeriods(indicator, overPeriods(indicator, values, { rule: aggregation, asOf }))
      : notSummed('not_declared'),
    ...answerLatest(indicator, values.at(-1), asOf),
    periods: sortByPeriod(begun).map((period) => {
      const value = byStart.get(period.periodStart);
      return periodProgress(indicator, { period, value, asOf });
    }),
  };
}

function answerOverPeriods(
  indicator: Indicator,
  standing: PeriodsResult,
): IndicatorProgress['overPeriods'] {
  if (standing.state === 'none') return notSummed(standing.reason);
  const { figure, baseline, target, revisedTarget, carriedForward, missingPeriods } = standing;
  const { ascending, measure } = indicator;
  const against = (aim: Figure | undefined) => {
    const numbers = { baseline: baseline?.value, target: aim?.value, actual: figure.value };
    return judgementOf(achievementOf({ ...numbers, ascending }), measure);
  };
  return {
    state: 'figure',
    figure: toRolledFigure(figure),
    carriedForward,
    missingPeriods,
    ...(baseline && { baseline: toQualifiedFigure(baseline) }),
    ...(target && { target: toQualifiedFigure(target) }),
    original: against(target),
    ...(revisedTarget && {
      revisedTarget: toQualifiedFigure(revisedTarget),
      revised: against(revisedTarget),
    }),
    inputs: standing.used.map((value) => inputOf('value', value)),
  };
}

function notSummed(reason: NotSummedReason): IndicatorProgress['overPeriods'] {
  return { state: 'not_summed', reason, explanation: reasonsExplained[reason] };
}

function answerLatest(
  { periods }: Indicator,
  value: Versioned<Value> | undefined,
  date: CalendarDate,
): Pick<IndicatorProgress, 'latest'> {
  if (!value) return {};
  const { actual, asOf, periodEnd } = value;
  const carriedForward = periodEnd < (lastDueEnd(periods, date) ?? '');
  return { latest: { value: inputOf('value', value), actual, asOf, periodEnd, carriedForward } };
}

type PeriodWithValue = {
  readonly period: Period;
  readonly value: Versioned<Value> | undefined;
  readonly asOf: CalendarDate;
};

function periodProgress(
  indicator: Indicator,
  { period, value, asOf }: PeriodWithValue,
): PeriodProgress {
  const { periodStart, periodEnd } = period;
  const standing = categoryStanding(indicator, period, value?.actual);
  return {
    periodStart,
    periodEnd,
    isOver: isDue(period, asOf),
    ...(value && { value: inputOf('value', value), actual: value.actual }),
    ...(value?.precision && { precision: value.precision }),
    ...(value?.underCorrection && { underCorrection: true }),
    ...(isQuantitative(indicator.measure) && judgePeriod(indicator, period, value?.actual)),
    ...(standing && { standing }),
    families: value ? [...checkFamilies(indicator, value)] : [],
  };
}
