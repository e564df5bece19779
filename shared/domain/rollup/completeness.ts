import * as z from 'zod';
import { type Counted, isNeverNegative } from '../framework/counted.ts';
import type { Accumulation, AggregationRule } from '../framework/indicator.ts';
import type { Precision } from '../programme/programme.ts';
import type { Figure } from './figure.ts';

/** `at_least`: parts are missing, and no part can be negative; `partial`: parts are missing, which can go either way. */
export const Completeness = z.enum(['complete', 'at_least', 'partial']).meta({
  id: 'Completeness',
  description:
    '`at_least`: parts are missing, and none can be negative; `partial`: parts are missing that can go either way.',
});
export type Completeness = z.infer<typeof Completeness>;

type Due = { readonly carriedForward: boolean; readonly missingPeriods: number };
type Part = Due & { readonly figure: Figure };

type Combined = {
  readonly aggregation: Pick<AggregationRule, 'overProjects' | 'overPeriods'>;
  readonly counts?: Counted | undefined;
  readonly accumulation: Accumulation;
};

/** Whether a combined figure has all that was due, and if not, whether the true figure is at least as large. */
export function completenessOf(
  { aggregation, counts, accumulation }: Combined,
  parts: readonly Part[],
  { projects, precision }: { readonly projects: number; readonly precision: Precision },
): Completeness {
  if (hasAllDue(parts, projects)) return 'complete';
  const onlyGrows =
    aggregation.overProjects === 'sum' &&
    ['sum', 'latest', 'none'].includes(aggregation.overPeriods) &&
    counts !== undefined &&
    isNeverNegative(counts) &&
    parts.every(({ figure }) => figure.value.gte(0));
  const isFloor = precision === 'exact' || precision === 'more_than';
  return onlyGrows && !mayHaveFallen(accumulation, parts) && isFloor ? 'at_least' : 'partial';
}

/** Completeness of a ratio that takes the baseline for missing figures. A level that is carried forward may have fallen since. */
export function ratioCompletenessOf(
  { accumulation }: Pick<Combined, 'accumulation'>,
  parts: readonly Due[],
  projects: number,
): Completeness {
  if (hasAllDue(parts, projects)) return 'complete';
  return mayHaveFallen(accumulation, parts) ? 'partial' : 'at_least';
}

/** A figure that is carried forward, or leaves out anything that was due, is never complete. */
function hasAllDue(parts: readonly Due[], projects: number): boolean {
  return (
    parts.length === projects &&
    parts.every(({ carriedForward, missingPeriods }) => !carriedForward && missingPeriods === 0)
  );
}

function mayHaveFallen(accumulation: Accumulation, parts: readonly Due[]): boolean {
  return accumulation === 'level' && parts.some(({ carriedForward }) => carriedForward);
}

/** The precision of a combined figure. */
export function precisionOf(
  parts: readonly Precision[],
  rule: AggregationRule['overProjects'] | AggregationRule['overPeriods'],
): Precision {
  const inexact = new Set(parts.filter((precision) => precision !== 'exact'));
  const [only] = inexact;
  if (only === undefined) return 'exact';
  return inexact.size === 1 && (rule === 'sum' || parts.length === 1) ? only : 'about';
}
