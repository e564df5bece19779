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

const explanation = z.string();

/** The combined result of the projects. */
export const RollUpOutcome = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('figure'),
      figure: RolledFigure,
      precision: Precision,
      completeness: Completeness,
      explanation,
    }),
    z.strictObject({
      state: z.literal('categories'),
      categories: z.array(z.strictObject({ category: Line, projects: z.int().positive() })),
      explanation,
    }),
    z.strictObject({ state: z.literal('not_summed'), reason: NotSummedReason, explanation }),
    z.strictObject({ state: z.literal('not_reported'), explanation }),
  ])
  .meta({ id: 'RollUpOutcome' });
export type RollUpOutcome = z.infer<typeof RollUpOutcome>;

/** The figure of one project in a roll-up. */
export const Contribution = z
  .strictObject({
    projectId: ProjectId,
    indicatorId: IndicatorId,
    figure: RolledFigure.optional(),
    category: Line.optional(),
    summed: z.boolean().describe('False where it is listed but not added.'),
    precision: Precision,
    asOf: CalendarDate,
    periodEnd: CalendarDate,
    carriedForward: z.boolean().describe('True where a later period was due and has no figure.'),
    missingPeriods: z.int().describe('How many that were due have no figure.'),
    weight: RolledFigure.optional(),
  })
  .meta({ id: 'Contribution' });
export type Contribution = z.infer<typeof Contribution>;

/** A common indicator with the combined figure of its projects at a date, and everything that it was made from. */
export const RollUp = z
  .strictObject({
    commonIndicatorId: CommonIndicatorId,
    title: MultilingualLine,
    unit: MultilingualLine.optional(),
    measure: Measure,
    headline: z.boolean(),
    rule: AggregationRule,
    outcome: RollUpOutcome,
    coverage: z
      .strictObject({ reported: z.int(), projects: z.int() })
      .describe(
        'How many are in the figure, of the projects that name the common indicator and reported or owe a figure.',
      ),
    carriedForward: z.int().describe('How many figures are of an earlier period than was due.'),
    asOfFrom: CalendarDate.optional().describe('The earliest date of the figures.'),
    asOfTo: CalendarDate.optional().describe('The latest one.'),
    ...comparisonShape,
    toEnd: EndComparison.optional().describe('Progress to the end targets.'),
    status: StatusBand.optional().describe('By the ratio of all, else of those that reported.'),
    contributions: z.array(Contribution),
    inputs: z.array(Input),
    notSummed: z.array(NotSummed),
  })
  .meta({ id: 'RollUp' });
export type RollUp = z.infer<typeof RollUp>;

/** The part of a roll-up that differs between numbers and categories. */
export type RollUpResult = Pick<
  RollUp,
  'outcome' | 'contributions' | 'inputs' | 'notSummed' | 'toEnd' | keyof Comparison
> & { readonly projects: number };
