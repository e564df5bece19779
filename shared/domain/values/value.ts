import * as z from 'zod';
import { Author } from '../author.ts';
import { CalendarDate, Instant } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import { indicatorKind } from '../framework/indicator.ts';
import { IndicatorId, MemberId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { Precision } from '../programme/programme.ts';
import { Actual } from '../reported.ts';
import { CitedEvidence, Source } from '../source.ts';
import { Line, MultilingualProse } from '../text.ts';

/** One source's statement of a value, with its own date. */
const observed = {
  actual: Actual,
  precision: Precision.optional(),
  asOf: CalendarDate,
  source: Source,
};

/** What another source says about the same figure: shown with the value, never merged with it. */
const Observation = z
  .strictObject({ ...observed, note: MultilingualProse.optional() })
  .meta({ id: 'Observation' });

/** A value split by one or more dimensions, for instance `{ sex: "female", age: "0-14" }`. */
const Disaggregated = z
  .strictObject({
    dimensions: z
      .record(Line, Line)
      .refine((dimensions) => Object.keys(dimensions).length > 0, { error: 'names no dimension' })
      .meta({ minProperties: 1 }),
    actual: Actual,
  })
  .meta({ id: 'Disaggregated' });

export const ReviewStatus = z
  .enum(['draft', 'submitted', 'returned', 'approved'])
  .meta({ id: 'ReviewStatus' });
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** What was achieved in one period of one indicator, with its date, source and review. */
export const Value = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  indicatorId: IndicatorId,
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  ...observed,
  otherSources: z.array(Observation).max(20).optional(),
  disaggregated: z.array(Disaggregated).max(300).optional(),
  comment: MultilingualProse.optional(),
  evidence: z.array(CitedEvidence).max(50).optional(),
  status: ReviewStatus,
  authors: z.array(Author).describe('Everybody who ever recorded it; no author may approve it.'),
  submission: z
    .strictObject({ by: MemberId, at: Instant })
    .optional()
    .describe('Who submitted it last, and when.'),
  firstSubmittedAt: Instant.optional().describe(
    'From then on only a coordinator may change what gives it its meaning.',
  ),
  withdrawals: z
    .array(Instant)
    .optional()
    .describe('When it was withdrawn; what was approved before counts for what was known before.'),
  review: z
    .strictObject({
      by: MemberId,
      at: Instant,
      comment: Line.optional(),
      indicatorVersion: z
        .int()
        .positive()
        .optional()
        .describe('Of an approval: the version of the indicator that it was given for.'),
    })
    .optional()
    .describe('Who submitted, returned, approved or reopened it last.'),
});
export type Value = z.infer<typeof Value>;

export const ValueInput = Value.omit({
  programmeId: true,
  projectId: true,
  indicatorId: true,
  periodStart: true,
  periodEnd: true,
  status: true,
  authors: true,
  submission: true,
  firstSubmittedAt: true,
  withdrawals: true,
  review: true,
}).meta({ id: 'ValueInput' });
export type ValueInput = z.infer<typeof ValueInput>;
export const valueKind = defineKind({
  name: 'value',
  schema: Value,
  id: 'periodStart',
  under: indicatorKind,
  path: 'values',
});
export const VersionedValue = valueKind.versioned;

/**
 * A change of an indicator must keep what recorded values depend on: its measure, their periods, their categories.
 * @throws Problem `in_use` that names the value
 */
export function assertValuesStillFit(
  next: Indicator,
  before: Indicator,
  values: readonly Value[],
): void {
  const [first] = values;
  if (first && next.measure !== before.measure) {
    throw new Problem('in_use', 'Values are recorded, so the measure cannot change.');
  }
  const ends = new Map(next.periods.map(({ periodStart, periodEnd }) => [periodStart, periodEnd]));
  const lost = values.find(({ periodStart, periodEnd }) => ends.get(periodStart) !== periodEnd);
  if (lost)
    throw new Problem('in_use', `A value is recorded for the period from ${lost.periodStart}.`);
  const gone = values.find((value) => value.firstSubmittedAt && !fitsCategories(next, value));
  if (gone)
    throw new Problem(
      'in_use',
      `The value of the period from ${gone.periodStart} names a category.`,
    );
}

function fitsCategories({ categories }: Indicator, { actual }: Value): boolean {
  if (actual.kind !== 'described' || actual.category === undefined || !categories) return true;
  return categories.includes(actual.category);
}
