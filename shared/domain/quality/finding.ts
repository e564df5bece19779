import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ComputedDecimal } from '../decimal.ts';
import { ProjectId } from '../identifiers.ts';
import { Precision } from '../programme/programme.ts';
import { Actual } from '../reported.ts';
import { NotSummedReason } from '../rollup/reasons.ts';
import { Source } from '../source.ts';
import { Line, MultilingualLine, MultilingualProse } from '../text.ts';
import { ReviewStatus } from '../values/value.ts';

/** What is wrong with figures, or missing from them, in a sentence each. */
export const findingsExplained = {
  overdue: 'The period is over, and no value was submitted.',
  not_reported: 'It was submitted that there is no figure.',
  without_evidence: 'The approved value has no evidence.',
  sources_differ: 'Sources give different figures.',
  meaning_changed: 'What gives the approved value its meaning has changed since the approval.',
  carried_forward: 'The latest approved figure is of an earlier period than was due.',
  not_summed: 'The figure is not put together with others.',
  stated_not_counted: 'What was reported is no number, so it is not counted.',
  direction_unknown: 'The indicator does not say whether more is better, so there is no ratio.',
  direction_conflict: 'A target points away from the direction of its indicator.',
  total_fell: 'A total so far is less than that of an earlier period.',
  impossible_count: 'The figure is negative or broken, but what it counts is whole.',
  parts_exceed_total: 'The parts come to more than the total.',
  parts_not_stated: 'The parts come to less than the total.',
  withdrawn: 'The record was withdrawn as a mistake; it counts nowhere.',
  new_author: 'An author had been a member for less than a day when the value was submitted.',
} as const;

export type FindingKind = keyof typeof findingsExplained;
const kinds = Object.keys(findingsExplained) as [FindingKind, ...FindingKind[]];
export const FindingKind = z.enum(kinds).meta({ id: 'FindingKind' });

/** The figure that a source gives, as data, so that reports can print it in any language. */
const SourceStatement = z.strictObject({
  source: Source.describe('The source.'),
  actual: Actual.describe('The figure that it gives.'),
  precision: Precision.optional().describe('How exact the figure is; exact if absent.'),
  note: MultilingualProse.optional().describe('On the difference.'),
});
export type SourceStatement = z.infer<typeof SourceStatement>;

/** One finding, and the record it is in. */
export const Finding = z
  .strictObject({
    address: z.string().describe('Of the record; of an overdue value, where it is to be recorded.'),
    version: z.int().positive().optional().describe('Absent where there is no record.'),
    projectId: ProjectId.optional().describe('The project of the record.'),
    periodEnd: CalendarDate.optional().describe('The last day of the period of the value.'),
    reason: NotSummedReason.optional().describe('Why it is not summed, by name.'),
    status: z
      .enum([...ReviewStatus.options, 'missing'])
      .optional()
      .describe('Of the value.'),
    due: CalendarDate.optional().describe('End of the period for which a figure was due.'),
    source: Source.optional().describe('Of a value without evidence.'),
    said: z.array(SourceStatement).optional().describe('By each source, where they differ.'),
    label: MultilingualLine.optional().describe(
      'Of a figure published about the programme; the title or name of a withdrawn record.',
    ),
    unit: MultilingualLine.optional().describe('The unit of that figure.'),
    target: z.enum(['original', 'revised']).optional().describe('Which one conflicts.'),
    redefined: z
      .array(z.string())
      .optional()
      .describe('The fields that changed after the approval.'),
    parts: z
      .strictObject({
        dimensions: z.array(Line).describe('The dimensions that split the value.'),
        sum: ComputedDecimal.describe('The sum of the parts.'),
        total: Actual.describe('The total that was reported.'),
      })
      .optional()
      .describe('What the parts come to beside the total.'),
    totals: z
      .strictObject({
        before: Actual.describe('The earlier total.'),
        after: Actual.describe('The later total.'),
      })
      .optional()
      .describe('The earlier total so far, and the later one that is less.'),
    given: Actual.optional().describe('The figure that cannot be a count.'),
    withdrawnBecause: Line.optional().describe('The reason that was given for the withdrawal.'),
    detail: z.string().describe('The same in an English sentence.'),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
export type FindingOfKind = { readonly kind: FindingKind; readonly finding: Finding };
