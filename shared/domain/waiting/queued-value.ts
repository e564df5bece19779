import * as z from 'zod';
import type { Author } from '../author.ts';
import { CalendarDate, type Instant } from '../dates.ts';
import { ComputedDecimal, toDecimal } from '../decimal.ts';
import { type Indicator, isQuantitative } from '../framework/indicator.ts';
import { PeriodId } from '../identifiers.ts';
import { PartProblem } from '../problem.ts';
import { Precision } from '../programme/programme.ts';
import type { Project } from '../programme/project.ts';
import { Finding, FindingKind, type FindingOfKind } from '../quality/finding.ts';
import { findingsOfIndicator } from '../quality/of-indicator.ts';
import { findingsOfValue } from '../quality/of-value.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import { Actual } from '../reported.ts';
import type { Closing } from '../review/closing.ts';
import { review } from '../review/review.ts';
import { officialActual } from '../rollup/value-figure.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { assertApprovable } from '../values/approvable.ts';
import { numberOf } from '../values/percentage.ts';
import { type Value, VersionedValue } from '../values/value.ts';
import { IndicatorInShort, indicatorInShort, ProjectInShort, projectInShort } from './in-short.ts';
import { refusalOf } from './refusal.ts';

/** A value with what its reviewer needs to decide. */
export const QueuedValue = z
  .strictObject({
    kind: z.literal('value').describe('A value, and no place to record one at.'),
    address: z.string().describe('The path that reads the value.'),
    value: VersionedValue.describe('As you may see it; its version is what a review names.'),
    indicator: IndicatorInShort.describe('What the value is of.'),
    project: ProjectInShort.describe('Whose value it is.'),
    previous: z
      .strictObject({
        address: z.string().describe('The path that reads it.'),
        periodId: PeriodId,
        periodEnd: CalendarDate.describe('The last day of its period.'),
        actual: Actual.describe('What was approved.'),
        precision: Precision.optional().describe('How exact it is; absent where it is exact.'),
      })
      .optional()
      .describe('The approved value of the latest earlier period that has one.'),
    change: ComputedDecimal.optional().describe(
      'The figure minus the previous one, of percentages in points; absent where one of them is no number.',
    ),
    findings: z
      .array(
        z.strictObject({
          kind: FindingKind.describe('What is wrong.'),
          finding: Finding.describe('Where, and the data of it.'),
        }),
      )
      .describe('What data quality finds in this value, today.'),
    refusal: PartProblem.optional().describe(
      'Of a submitted value, for who reviews: why you could not approve it now. Absent where nothing known here is against it.',
    ),
  })
  .meta({ id: 'QueuedValue' });
export type QueuedValue = z.infer<typeof QueuedValue>;

/** What a value is seen beside. `values` are all of its indicator. */
export type Beside = {
  readonly project: Project;
  readonly indicator: Versioned<Indicator>;
  readonly values: readonly Versioned<Value>[];
  readonly today: CalendarDate;
  /** Who reviews; absent for callers who do not. */
  readonly reviewer?:
    | { readonly by: Author; readonly at: Instant; readonly closings: readonly Closing[] }
    | undefined;
};

export function queueValue(value: Versioned<Value>, beside: Beside): QueuedValue {
  const { project, indicator, values, today } = beside;
  const previous = valuesAt(values, today).findLast((each) => each.periodEnd < value.periodEnd);
  const change = previous && differenceOf(value, previous, indicator);
  const refusal = approvalRefusal(value, beside);
  return {
    kind: 'value',
    address: addressOf('value', value),
    value,
    indicator: indicatorInShort(indicator),
    project: projectInShort(project),
    ...(previous && { previous: inShort(previous) }),
    ...(change !== undefined && { change }),
    findings: findingsAbout(value, beside),
    ...(refusal && { refusal }),
  };
}

function inShort(value: Versioned<Value>) {
  const { periodId, periodEnd, actual, precision } = value;
  const address = addressOf('value', value);
  return { address, periodId, periodEnd, actual, ...(precision && { precision }) };
}

function differenceOf(value: Value, previous: Value, indicator: Indicator): string | undefined {
  const { measure } = indicator;
  const [now, before] = [value, previous].map((each) => officialActual(each, indicator));
  const areFigures = now?.kind === 'reported' && before?.kind === 'reported';
  if (!areFigures || !isQuantitative(measure)) return undefined;
  return toDecimal(numberOf(now, measure).minus(numberOf(before, measure)));
}

/** Data quality looks at what is submitted or approved; a draft is looked at in the same way. */
function findingsAbout(
  value: Versioned<Value>,
  { indicator, values, project, today }: Beside,
): FindingOfKind[] {
  const address = addressOf('value', value);
  const isDraft = value.status === 'draft' || value.status === 'returned';
  const all = [
    ...findingsOfIndicator(indicator, values, { project, asOf: today }),
    ...(isDraft ? findingsOfValue(indicator, value) : []),
  ];
  return all.filter(
    ({ kind, finding }) =>
      finding.address === address ||
      (kind === 'direction_conflict' && finding.periodEnd === value.periodEnd),
  );
}

/** What the rules of an approval say now, tried on the value. */
function approvalRefusal(
  value: Versioned<Value>,
  { indicator, reviewer }: Beside,
): PartProblem | undefined {
  if (!reviewer || value.status !== 'submitted') return undefined;
  return refusalOf(() => {
    review(value, { step: 'approve' }, reviewer);
    assertApprovable(indicator, value);
  });
}
