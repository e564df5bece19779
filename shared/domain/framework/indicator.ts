import * as z from 'zod';
import { CalendarDate, DayOrYear } from '../dates.ts';
import { issueOf, rule } from '../field-error.ts';
import {
  CommonIndicatorId,
  IndicatorId,
  PeriodId,
  ProgrammeId,
  ProjectId,
  ResultId,
} from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Order } from '../order.ts';
import { Origin } from '../origin.ts';
import { Dimensions } from '../programme/dimension.ts';
import { Precision } from '../programme/programme.ts';
import { projectKind } from '../programme/project.ts';
import { classification } from '../references.ts';
import { Actual } from '../reported.ts';
import { Source } from '../source.ts';
import { distinctNames } from '../text/names.ts';
import { Line, MultilingualLine, MultilingualProse } from '../text.ts';
import { Counted } from './counted.ts';
import { Family } from './family.ts';
import { beside } from './part.ts';
import { periodIdOf } from './period-id.ts';

/** The IATI indicator measures. */
export const Measure = z.enum(['unit', 'percentage', 'nominal', 'ordinal', 'qualitative']);
export type Measure = z.infer<typeof Measure>;

/** Whether a period's figure is its own, holds the total so far, or mirrors the latest state. */
export const Accumulation = z.enum(['periodic', 'cumulative', 'level']);
export type Accumulation = z.infer<typeof Accumulation>;

/** How the figures of an indicator may be combined; without a declared rule they are not. */
export const AggregationRule = z
  .strictObject({
    overPeriods: z
      .enum(['sum', 'latest', 'average', 'min', 'max', 'none'])
      .describe('How the figures of several periods become one.'),
    overProjects: z
      .enum(['sum', 'ratio_of_sums', 'weighted_mean', 'max', 'min', 'none'])
      .describe('How the figures of several projects become one.'),
    overDisaggregation: z
      .enum(['total_given', 'sum_of_parts', 'none'])
      .describe('Whether the total is reported, or the sum of the parts.'),
    weight: IndicatorId.optional().describe(
      'What weighs a weighted mean: an indicator; for a common indicator, another common one.',
    ),
  })
  .refine(
    ({ overProjects, weight }) => (overProjects === 'weighted_mean') === (weight !== undefined),
    rule('required', 'is needed for a weighted mean, and only there', ['weight']),
  )
  .meta({ id: 'AggregationRule' });
export type AggregationRule = z.infer<typeof AggregationRule>;

/** The situation before the project. Zero only where the record says so: `byDefinition` for a new service. */
export const Baseline = z
  .strictObject({
    value: Actual.describe('The figure before the project.'),
    precision: Precision.optional().describe('How exact the figure is; exact if absent.'),
    asOf: DayOrYear.optional().describe('The day or the year that it was measured.'),
    byDefinition: z
      .boolean()
      .optional()
      .describe(
        'True where it is zero because there was nothing before, for instance a new service.',
      ),
    source: Source.optional().describe('Where it is published.'),
    ...beside,
  })
  .meta({ id: 'Baseline' });
export type Baseline = z.infer<typeof Baseline>;

/** The value to be reached by the end of a period. */
export const Target = z
  .strictObject({
    value: Actual.describe('The figure to be reached.'),
    precision: Precision.optional().describe('How exact the figure is; exact if absent.'),
    source: Source.optional().describe('Where it is published.'),
    ...beside,
  })
  .meta({ id: 'Target' });
export type Target = z.infer<typeof Target>;

export const RevisedTarget = Target.extend({
  reason: z
    .literal('error')
    .optional()
    .describe('Where the original was entered wrongly; printed as such.'),
});

/** The days for which values are reported. A revised target does not replace the original one. */
export const Period = z
  .strictObject({
    periodId: PeriodId.optional(),
    periodStart: CalendarDate.describe('The first day.'),
    periodEnd: CalendarDate.describe('The last day.'),
    target: Target.optional().describe(
      'What is to be reached by its end; absent where no target was set.',
    ),
    revisedTarget: RevisedTarget.optional().describe(
      'The target that was set later; the original stays beside it.',
    ),
  })
  .refine(
    ({ periodStart, periodEnd }) => periodStart <= periodEnd,
    rule('wrong_order', 'is before periodStart', ['periodEnd']),
  )
  .meta({ id: 'Period', description: 'The days for which values are reported.' });
export type Period = z.infer<typeof Period>;

/** A variable that shows achievement simply and reliably. */
export const Indicator = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  indicatorId: IndicatorId,
  resultId: ResultId.describe('The result of the project that it belongs to.'),
  title: MultilingualLine.describe('What is measured.'),
  description: MultilingualProse.optional().describe('How it is defined and measured.'),
  measure: Measure.describe('What kind of value it has, by IATI.'),
  unit: MultilingualLine.optional().describe('The unit of its figures, for instance "households".'),
  ascending: z
    .boolean()
    .optional()
    .describe('True where more is better; absent where nobody said, and then there is no ratio.'),
  accumulation: Accumulation.describe(
    'Whether a figure is of its period alone, the total so far, or the state at its end.',
  ),
  aggregation: AggregationRule.optional().describe(
    'How its figures are combined; without it they are not.',
  ),
  commonIndicatorId: CommonIndicatorId.optional().describe('What it rolls up to.'),
  counts: Counted.optional().describe(
    'What is counted or measured; only figures of the same are added.',
  ),
  categories: z
    .array(Line)
    .min(2)
    .max(50)
    .refine(
      (names) => distinctNames(names).length === names.length,
      rule('repeated', 'names one twice'),
    )
    .meta({ uniqueItems: true })
    .optional()
    .describe('The categories of a nominal or ordinal indicator; ordinal ones from low to high.'),
  dimensions: Dimensions.optional().describe(
    'Dimensions of its own. They do not roll up; those of the programme do.',
  ),
  disaggregation: z
    .array(Family)
    .max(20)
    .optional()
    .describe('How its values are split, by dimensions of the programme or of its own.'),
  headline: z.boolean().optional().describe('True for the figures of the summary.'),
  baseline: Baseline.optional().describe(
    'The situation before the project; absent where it is not known, and then none is assumed.',
  ),
  otherBaselines: z
    .array(Baseline)
    .max(20)
    .optional()
    .describe('What other sources or years give; shown beside the baseline, never used.'),
  ...classification,
  order: Order.optional(),
  origin: Origin.optional().describe('Where it was imported from.'),
  periods: z
    .array(Period)
    .max(120)
    .superRefine(refuseRepeatedPeriods)
    .describe('May be empty. No two have the same id, or the same first and last day.'),
});
export type Indicator = z.infer<typeof Indicator>;

export const indicatorKind = defineKind({
  name: 'indicator',
  schema: Indicator,
  id: 'indicatorId',
  under: projectKind,
  path: 'indicators',
});
export const VersionedIndicator = indicatorKind.versioned;

/** Two periods may start or end on one day, but not both. */
function refuseRepeatedPeriods(periods: readonly Period[], context: z.core.$RefinementCtx) {
  const ids = periods.map(periodIdOf);
  const days = periods.map(({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`);
  for (const at of periods.keys()) {
    if (days.indexOf(days[at] ?? '') < at)
      context.addIssue(issueOf('repeated', 'has the days of another period', [at]));
    else if (ids.indexOf(ids[at] ?? '') < at)
      context.addIssue(issueOf('repeated', repeatedId, [at, 'periodId']));
  }
}

const repeatedId =
  'is the id of another period; without a periodId, a period has its first day as id';

/** Whether its values are numbers that can be compared and divided. */
export function isQuantitative(measure: Measure): boolean {
  return measure === 'unit' || measure === 'percentage';
}
