import type { ProgrammeRecords } from '../../owned-records.ts';
import type { Versioned } from '../../record.ts';
import type { Report } from '../../reports/report.ts';
import type { Summary } from '../../sharing/summary.ts';

type Scope = Pick<Report, 'projectId' | 'asOf' | 'includeDrafts' | 'withoutSummary'>;
type Summaries = readonly Versioned<Summary>[];

/**
 * The newest summary of the subject of a report that is not of a later day, alone; none where the request leaves it out. A summary is
 * written after the day it speaks of, so the day of its publication does not matter.
 */
export function selectSummary(
  { summaries }: Pick<ProgrammeRecords, 'summaries'>,
  { projectId, asOf, includeDrafts, withoutSummary }: Scope,
): Summaries {
  if (withoutSummary) return [];
  return summaries
    .filter((summary) => summary.projectId === projectId && summary.asOf <= asOf)
    .filter(({ status }) => includeDrafts || status === 'published')
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
    .slice(0, 1);
}

/** Of two of one day the one that was changed last is newer. */
function placeOf({ asOf, changedAt, summaryId }: Versioned<Summary>): string {
  return `${asOf} ${changedAt} ${summaryId}`;
}
