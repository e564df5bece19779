import * as z from 'zod';
import { Author } from '../author.ts';
import { CalendarDate, EventDate, Instant } from '../dates.ts';
import { categoryFaults } from '../framework/declared-dimensions.ts';
import { type Indicator, indicatorKind, type Period } from '../framework/indicator.ts';
import { beside } from '../framework/part.ts';
import { findPeriod } from '../framework/period-id.ts';
import { IndicatorId, PeriodId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Origin } from '../origin.ts';
import { Problem } from '../problem.ts';
import type { Dimension } from '../programme/dimension.ts';
import { Precision } from '../programme/programme.ts';
import { Actual } from '../reported.ts';
import { CitedEvidence, Source } from '../source.ts';
import { Line, MultilingualProse } from '../text.ts';
import { approval, Moment } from './approved-version.ts';

/** One source's statement of a value, with its own date. */
const observed = {
  actual: Actual.describe('The figure, or why there is none.'),
  precision: Precision.optional().describe('How exact the figure is; exact if absent.'),
  asOf: EventDate.describe('The day it was measured.'),
  source: Source.describe('Where the figure comes from.'),
};

/** What another source says about the same figure: shown with the value, never merged with it. */
const Observation = z
  .strictObject({
    ...observed,
    note: MultilingualProse.optional().describe('A remark on the difference.'),
  })
  .meta({ id: 'Observation' });

export const ReviewStatus = z.enum(['draft', 'submitted', 'returned', 'approved']).meta({
  id: 'ReviewStatus',
  description: 'Where the review of a value stands; only an approved value counts.',
});
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** What an officer reports about a period. */
const reportedFields = {
  ...observed,
  otherSources: z
    .array(Observation)
    .max(20)
    .optional()
    .describe('What other sources say about the same figure; shown beside it, never merged.'),
  ...beside,
  evidence: z
    .array(CitedEvidence)
    .max(50)
    .optional()
    .describe('The files and documents by which it can be checked.'),
};

/** A figure as it was approved before the value was reopened. */
export const ApprovedVersion = z
  .strictObject({ ...reportedFields, ...approval })
  .meta({ id: 'ApprovedVersion' });
export type ApprovedVersion = Readonly<z.infer<typeof ApprovedVersion>>;

/** What was achieved in one period of one indicator, with its date, source and review. */
export const Value = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  indicatorId: IndicatorId,
  periodId: PeriodId,
  periodStart: CalendarDate.describe('The first day of the period.'),
  periodEnd: CalendarDate.describe('The last day of the period.'),
  ...reportedFields,
  origin: Origin.optional().describe('Where it was imported from.'),
  status: ReviewStatus.describe('Where its review stands; only an approved value counts.'),
  authors: z.array(Author).describe('Everybody who ever recorded it; no author may approve it.'),
  submission: Moment.optional().describe('Who submitted it last, and when.'),
  firstSubmittedAt: Instant.optional().describe(
    'From then on only a coordinator may change what gives it its meaning.',
  ),
  review: z
    .strictObject({
      ...Moment.shape,
      comment: Line.optional().describe('What the one who took the step remarked.'),
      indicatorVersion: z
        .int()
        .positive()
        .optional()
        .describe('Of an approval: the version of the indicator that it was given for.'),
    })
    .optional()
    .describe('Who submitted, returned, approved or reopened it last.'),
  approvals: z
    .array(ApprovedVersion)
    .optional()
    .describe('Its approved versions that were reopened, oldest first.'),
  underCorrection: z
    .literal(true)
    .optional()
    .describe('Of an approved figure whose value was reopened; derived, never stored.'),
});
export type Value = z.infer<typeof Value>;

export const ValueInput = Value.omit({
  programmeId: true,
  projectId: true,
  indicatorId: true,
  periodId: true,
  periodStart: true,
  periodEnd: true,
  status: true,
  authors: true,
  submission: true,
  firstSubmittedAt: true,
  review: true,
  approvals: true,
  underCorrection: true,
}).meta({ id: 'ValueInput' });
export type ValueInput = z.infer<typeof ValueInput>;
export const valueKind = defineKind({
  name: 'value',
  schema: Value,
  id: 'periodId',
  under: indicatorKind,
  path: 'values',
});
export const VersionedValue = valueKind.versioned;

/**
 * A change of an indicator must keep what recorded values depend on: its measure, their periods, their categories.
 * @param shared the dimensions of the programme
 * @throws Problem `in_use` that names the value
 */
export function assertValuesStillFit(
  next: Indicator,
  before: Indicator,
  values: readonly Value[],
  shared: readonly Dimension[] = [],
): void {
  const [first] = values;
  if (first && next.measure !== before.measure) {
    throw new Problem('in_use', 'Values are recorded, so the measure cannot change.');
  }
  const lost = values.find((value) => !hasDaysOf(findPeriod(next, value), value));
  if (lost) throw new Problem('in_use', `A value is recorded for the period ${lost.periodId}.`);
  const gone = values.find((value) => value.firstSubmittedAt && !fitsCategories(next, value));
  if (gone)
    throw new Problem('in_use', `The value of the period ${gone.periodId} names a category.`);
  assertPartsStillFit(next, values, shared);
}

function hasDaysOf(period: Period | undefined, { periodStart, periodEnd }: Value): boolean {
  return period?.periodStart === periodStart && period.periodEnd === periodEnd;
}

/** A part that is not declared any more would be neither printed nor put together with others. */
export function assertPartsStillFit(
  indicator: Indicator,
  values: readonly Value[],
  shared: readonly Dimension[],
): void {
  for (const { disaggregated = [], periodId } of values) {
    const [fault] = categoryFaults(indicator, shared, disaggregated);
    if (fault) {
      const where = `The value of the period ${periodId} of ${indicator.indicatorId}`;
      throw new Problem('in_use', `${where} depends on it: ${fault.detail}.`);
    }
  }
}

function fitsCategories({ categories }: Indicator, { actual }: Value): boolean {
  if (actual.kind !== 'described' || actual.category === undefined || !categories) return true;
  return categories.includes(actual.category);
}
