import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { AggregationRule, Measure } from '../framework/indicator.ts';
import { CommonIndicatorId, IndicatorId, ProjectId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import { StatusBand } from '../programme/status-bands.ts';
import { Line, MultilingualLine } from '../text.ts';
import { type Comparison, comparisonShape, EndComparison } from './comparison.ts';
import { Completeness } from './completeness.ts';
import { RolledFigure } from './figure.ts';
import { Input } from './inputs.ts';
import { NotSummed, NotSummedReason } from './reasons.ts';

const explanation = z.string().describe('What this means, in English.');

/** The combined result of the projects. */
export const RollUpOutcome = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('figure').describe('There is a combined figure.'),
      figure: RolledFigure.describe('The combined figure.'),
      precision: Precision.describe('How exact it is: as the least exact of its figures.'),
      completeness: Completeness.describe('Whether something that was due is missing from it.'),
      explanation,
    }),
    z.strictObject({
      state: z.literal('categories').describe('The values are categories, which are counted.'),
      categories: z
        .array(
          z.strictObject({
            category: Line.describe('The category.'),
            projects: z.int().positive().describe('How many projects are in it.'),
          }),
        )
        .describe('How many projects are in each category.'),
      explanation,
    }),
    z.strictObject({
      state: z.literal('not_summed').describe('The figures are not combined.'),
      reason: NotSummedReason.describe('Why not, by name.'),
      explanation,
    }),
    z.strictObject({
      state: z.literal('not_reported').describe('No project reported a figure.'),
      explanation,
    }),
  ])
  .meta({ id: 'RollUpOutcome' });
export type RollUpOutcome = z.infer<typeof RollUpOutcome>;

/** The figure of one project in a roll-up. */
export const Contribution = z
  .strictObject({
    projectId: ProjectId.describe('The project.'),
    indicatorId: IndicatorId.describe('Its indicator.'),
    figure: RolledFigure.optional().describe('Its figure; absent for categories.'),
    category: Line.optional().describe('Its category, for nominal and ordinal indicators.'),
    summed: z.boolean().describe('False where it is listed but not added.'),
    precision: Precision.describe('How exact its figure is.'),
    asOf: CalendarDate.describe('The day it was measured.'),
    periodEnd: CalendarDate.describe('The last day of its period.'),
    carriedForward: z.boolean().describe('True where a later period was due and has no figure.'),
    missingPeriods: z.int().describe('How many that were due have no figure.'),
    weight: RolledFigure.optional().describe('What it is weighted with in a weighted mean.'),
  })
  .meta({ id: 'Contribution' });
export type Contribution = z.infer<typeof Contribution>;

/** A common indicator with the combined figure of its projects at a date, and everything that it was made from. */
export const RollUp = z
  .strictObject({
    commonIndicatorId: CommonIndicatorId,
    title: MultilingualLine.describe('What is measured.'),
    unit: MultilingualLine.optional().describe('The unit of the figures.'),
    measure: Measure.describe('What kind of value it has, by IATI.'),
    headline: z.boolean().describe('True where it is a figure of the summary.'),
    rule: AggregationRule.describe('The declared rule by which figures are combined.'),
    outcome: RollUpOutcome.describe('The combined figure, or why there is none.'),
    coverage: z
      .strictObject({
        reported: z.int().describe('Projects in the figure.'),
        projects: z.int().describe('Projects that reported or owe a figure.'),
      })
      .describe(
        'How many are in the figure, of the projects that name the common indicator and reported or owe a figure.',
      ),
    carriedForward: z.int().describe('How many figures are of an earlier period than was due.'),
    asOfFrom: CalendarDate.optional().describe('The earliest date of the figures.'),
    asOfTo: CalendarDate.optional().describe('The latest one.'),
    ...comparisonShape,
    toEnd: EndComparison.optional().describe('Progress to the end targets.'),
    status: StatusBand.optional().describe('By the ratio of all, else of those that reported.'),
    contributions: z.array(Contribution).describe('The figure of each project.'),
    inputs: z.array(Input).describe('The records that it was made from.'),
    notSummed: z.array(NotSummed).describe('The indicators that are not in the figure, and why.'),
  })
  .meta({ id: 'RollUp' });
export type RollUp = z.infer<typeof RollUp>;

/** The part of a roll-up that differs between numbers and categories. */
export type RollUpResult = Pick<
  RollUp,
  'outcome' | 'contributions' | 'inputs' | 'notSummed' | 'toEnd' | keyof Comparison
> & { readonly projects: number };
