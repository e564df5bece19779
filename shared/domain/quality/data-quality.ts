import { Big } from 'big.js';
import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ComputedDecimal, toDecimal } from '../decimal.ts';
import { ProgrammeId } from '../identifiers.ts';
import type { Redefinition } from '../meaning/redefinition.ts';
import type { ProgrammeRecords, ProjectRecords } from '../owned-records.ts';
import type { Versioned } from '../record.ts';
import { valuesAt } from '../rollup/values-at.ts';
import { listDue } from '../values/due.ts';
import { officialVersion } from '../values/official-version.ts';
import { shareOf } from '../values/percentage.ts';
import { ReviewStatus, type Value } from '../values/value.ts';
import { leaveOutWithdrawn, withdrawnIn } from '../withdrawal/leave-out.ts';
import { Finding, FindingKind, type FindingOfKind, findingsExplained } from './finding.ts';
import { findingsOfAuthors } from './of-authors.ts';
import { findingsOfIndicator } from './of-indicator.ts';
import { approvedForOlderMeaning } from './of-meaning.ts';
import { findingsOfProgramme } from './of-programme.ts';
import { hasFigureOrText, lacksEvidence } from './of-value.ts';
import { findingsOfWithdrawn } from './of-withdrawn.ts';

/** How reliable the figures of a programme are at a date, and the findings against them. */
export const DataQuality = z
  .strictObject({
    programmeId: ProgrammeId,
    asOf: CalendarDate.describe('The day as of which this is.'),
    counts: z
      .strictObject({
        projects: z.int().describe('Projects of the programme.'),
        indicators: z.int().describe('Indicators of these projects.'),
        periodsDue: z.int().describe('Periods that are over, of all indicators.'),
        values: z
          .record(ReviewStatus, z.int())
          .describe('How many values have each status of the review.'),
        approvedWithFigure: z.int().describe('Values that are approved and have a figure or text.'),
        withEvidence: z.int().describe('Of the approved ones with a figure.'),
        percentageWithEvidence: ComputedDecimal.optional().describe(
          'Absent where nothing with a figure is approved.',
        ),
      })
      .describe('How much there is.'),
    findings: z
      .array(
        z.strictObject({
          kind: FindingKind.describe('The kind of finding.'),
          explanation: z.string().describe('What it means, in English.'),
          count: z.int().describe('How many there are.'),
          items: z.array(Finding).describe('All findings, or the first of them.'),
        }),
      )
      .describe('Each kind of finding, also where there is none.'),
  })
  .meta({ id: 'DataQuality' });
export type DataQuality = z.infer<typeof DataQuality>;

/**
 * Every record is looked at once, so the cost is linear in them.
 * @param all withdrawn records too, which are listed and otherwise left out
 */
export function dataQuality(
  all: ProgrammeRecords,
  asOf: CalendarDate,
  redefinitions: readonly Redefinition[],
): DataQuality {
  const records = leaveOutWithdrawn(all);
  const found = [
    ...approvedForOlderMeaning(records, redefinitions, asOf),
    ...records.projects.flatMap((project) => findingsOfProject(project, asOf)),
    ...findingsOfProgramme(records, asOf),
    ...findingsOfAuthors(records, asOf),
    ...findingsOfWithdrawn(withdrawnIn(all)),
  ];
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return {
    programmeId: records.programme.programmeId,
    asOf,
    counts: countsOf(records, asOf),
    findings: FindingKind.options.map((kind) => {
      const items = (byKind.get(kind) ?? []).map(({ finding }) => finding);
      return { kind, explanation: findingsExplained[kind], count: items.length, items };
    }),
  };
}

function findingsOfProject(
  { project, indicators, values }: ProjectRecords,
  asOf: CalendarDate,
): readonly FindingOfKind[] {
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  return indicators.flatMap((indicator) =>
    findingsOfIndicator(indicator, byIndicator.get(indicator.indicatorId) ?? [], { project, asOf }),
  );
}

function countsOf({ projects }: ProgrammeRecords, asOf: CalendarDate): DataQuality['counts'] {
  const indicators = projects.flatMap((project) => project.indicators);
  const values = projects.flatMap((project) => project.values);
  const official = valuesAt(values, asOf);
  const withFigure = official.filter(({ actual }) => hasFigureOrText(actual));
  const withEvidence = withFigure.filter((value) => !lacksEvidence(value)).length;
  const percentage = shareOf(new Big(withEvidence), new Big(withFigure.length));
  return {
    projects: projects.length,
    indicators: indicators.length,
    periodsDue: projects.flatMap((project) => listDue(project, asOf)).length,
    values: byStatus(values, asOf),
    approvedWithFigure: withFigure.length,
    withEvidence,
    ...(percentage && { percentageWithEvidence: toDecimal(percentage) }),
  };
}

/** A value under correction counts as approved: it has an official figure. */
function byStatus(
  values: readonly Versioned<Value>[],
  asOf: CalendarDate,
): DataQuality['counts']['values'] {
  const counts = { draft: 0, submitted: 0, returned: 0, approved: 0 };
  for (const value of values) {
    if (officialVersion(value, { asOf })) counts.approved += 1;
    else if (value.asOf <= asOf) counts[value.status] += 1;
  }
  return counts;
}
