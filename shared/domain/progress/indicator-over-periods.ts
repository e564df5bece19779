import * as z from 'zod';
import type { CalendarDate } from '../dates.ts';
import type { AggregationRule, Indicator } from '../framework/indicator.ts';
import type { Project } from '../programme/project.ts';
import type { Versioned } from '../record.ts';
import { compare, comparisonShape, type EndComparison } from '../rollup/comparison.ts';
import {
  Completeness,
  completenessOf,
  precisionOf,
  ratioCompletenessOf,
} from '../rollup/completeness.ts';
import { RolledFigure, toRolledFigure } from '../rollup/figure.ts';
import { Input, inputOf } from '../rollup/inputs.ts';
import { overPeriods, type PeriodsResult } from '../rollup/over-periods.ts';
import { NotSummedReason, reasonsExplained } from '../rollup/reasons.ts';
import type { Value } from '../values/value.ts';

/** The periods of an indicator combined by its own rule, or why they are not. */
export const OverPeriods = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('figure').describe('The periods have a figure together.'),
      figure: RolledFigure.describe('The combined figure.'),
      completeness: Completeness.describe('Whether something that was due is missing from it.'),
      carriedForward: z.boolean().describe('True where a later period was due.'),
      missingPeriods: z.int().describe('How many that were due have no figure.'),
      ...comparisonShape,
      inputs: z.array(Input).describe('The values that it was made from.'),
    }),
    z.strictObject({
      state: z.literal('not_summed').describe('The periods are not combined.'),
      reason: NotSummedReason.describe('Why not, by name.'),
      explanation: z.string().describe('Why not, in English.'),
    }),
  ])
  .meta({ id: 'OverPeriods' });

type OverPeriods = z.infer<typeof OverPeriods>;
type Asked = { readonly project: Project; readonly asOf: CalendarDate };

/** The figure of an indicator over its periods, and its progress to the end target. */
export function progressOverPeriods(
  indicator: Versioned<Indicator>,
  values: readonly Versioned<Value>[],
  asked: Asked,
): { readonly overPeriods: OverPeriods; readonly toEnd?: EndComparison } {
  const { aggregation } = indicator;
  const found = overPeriods(indicator, values, {
    rule: aggregation ?? undeclaredRule(indicator),
    ...asked,
  });
  const toEnd = compareToEnd(indicator, found);
  return {
    overPeriods: aggregation ? answer(indicator, aggregation, found) : notSummed('not_declared'),
    ...(toEnd && { toEnd }),
  };
}

/** Without a declared rule no periods are combined, but the latest cumulative total or level is compared with the end target. */
function undeclaredRule({
  accumulation,
}: Indicator): Pick<AggregationRule, 'overPeriods' | 'overDisaggregation'> {
  const overPeriods = accumulation === 'periodic' ? 'none' : 'latest';
  return { overPeriods, overDisaggregation: 'total_given' };
}

function answer(
  indicator: Indicator,
  { overPeriods: rule }: AggregationRule,
  found: PeriodsResult,
): OverPeriods {
  if (found.state === 'none') return notSummed(found.reason);
  const { figure, ofReported, ofAll, carriedForward, missingPeriods, used } = found;
  const precision = precisionOf(
    used.map((value) => value.precision ?? 'exact'),
    rule,
  );
  const combined = {
    ...indicator,
    aggregation: { overPeriods: rule, overProjects: 'sum' },
  } as const;
  return {
    state: 'figure',
    figure: toRolledFigure(figure),
    completeness: completenessOf(combined, [found], { projects: 1, precision }),
    carriedForward,
    missingPeriods,
    ...compare(indicator, {
      figure,
      ofReported,
      ofAll: missingPeriods > 0 ? ofAll : undefined,
      completeness: ratioCompletenessOf(indicator, [found], 1),
    }),
    inputs: used.map((value) => inputOf('value', value)),
  };
}

function notSummed(reason: NotSummedReason): OverPeriods {
  return { state: 'not_summed', reason, explanation: reasonsExplained[reason] };
}

/** Undefined if no reported figure can be compared with an end target. */
function compareToEnd(indicator: Indicator, found: PeriodsResult): EndComparison | undefined {
  const { toEnd } = found;
  if (found.state === 'none' || !toEnd?.figure) return undefined;
  const { periodEnd, figure, aims } = toEnd;
  const completeness = ratioCompletenessOf(indicator, [found], 1);
  return {
    periodEnd,
    ...compare(indicator, { figure, ofReported: aims, ofAll: undefined, completeness }),
  };
}
