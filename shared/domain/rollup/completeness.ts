import * as z from 'zod';
import type { CommonIndicator } from '../framework/common-indicator.ts';
import { isNeverNegative } from '../framework/counted.ts';
import type { Precision } from '../programme/programme.ts';
import type { Figure } from './figure.ts';

/** `at_least`: parts are missing, and no part can be negative; `partial`: parts are missing, which can go either way. */
export const Completeness = z
  .enum(['complete', 'at_least', 'partial'])
  .meta({ id: 'Completeness' });
export type Completeness = z.infer<typeof Completeness>;

type Part = {
  readonly figure: Figure;
  readonly carriedForward: boolean;
  readonly missingPeriods: number;
};

/** Whether a combined figure has all that was due, and if not, whether the true figure is at least as large. */
export function completenessOf(
  { aggregation, counts, accumulation }: CommonIndicator,
  parts: readonly Part[],
  { projects, precision }: { readonly projects: number; readonly precision: Precision },
): Completeness {
  const isWhole = parts.length === projects && parts.every((part) => part.missingPeriods === 0);
  if (isWhole) return 'complete';
  const onlyGrows =
    aggregation.overProjects === 'sum' &&
    ['sum', 'latest', 'none'].includes(aggregation.overPeriods) &&
    isNeverNegative(counts) &&
    parts.every(({ figure }) => figure.value.gte(0));
  const mayHaveFallen = accumulation === 'level' && parts.some((part) => part.carriedForward);
  const isFloor = precision === 'exact' || precision === 'more_than';
  return onlyGrows && !mayHaveFallen && isFloor ? 'at_least' : 'partial';
}

/** The precision of a combined figure. */
export function precisionOf(
  parts: readonly Precision[],
  rule: CommonIndicator['aggregation']['overProjects'],
): Precision {
  const inexact = new Set(parts.filter((precision) => precision !== 'exact'));
  const [only] = inexact;
  if (only === undefined) return 'exact';
  return inexact.size === 1 && (rule === 'sum' || parts.length === 1) ? only : 'about';
}
