import type { ProgrammeRecords, ProjectRecords } from './kinds.ts';
import type { Report } from './report.ts';
import type { ReportKind } from './report-kind.ts';
import type { Counts } from './selection/counts.ts';
import { sheetOf } from './selection/sheet.ts';
import { wholeOf } from './selection/whole.ts';

/**
 * Everything one report is made from, frozen: the same snapshot gives the same document. It holds no time of its
 * own making, so asking twice about unchanged records gives the same snapshot.
 */
export type Snapshot = {
  readonly format: 1;
  readonly engine: string;
  readonly scope: Pick<
    Report,
    'kind' | 'projectId' | 'experienceId' | 'language' | 'asOf' | 'includeDrafts'
  >;
  readonly records: ProgrammeRecords;
  readonly counts: Counts;
};

type Scope = Snapshot['scope'];
type Selection = Pick<Snapshot, 'records' | 'counts'>;

/** What a report of each kind is made from, and nothing else: so that nothing else changes it. */
const selections: Readonly<
  Record<ReportKind, (records: ProgrammeRecords, scope: Scope) => Selection>
> = {
  experience_sharing: wholeOf,
  implementing_organisation: wholeOf,
  good_practice_sheet: sheetOf,
};

/** Selects what belongs into a report: its subject, values as of its date, drafts only where asked for. */
export function takeSnapshot(records: ProgrammeRecords, scope: Scope, engine: string): Snapshot {
  const projects = records.projects
    .filter(({ project }) => scope.projectId === undefined || project.projectId === scope.projectId)
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  return {
    format: 1,
    engine,
    scope,
    ...selections[scope.kind]({ ...records, projects }, scope),
  };
}

/** Projects come in the order they started; ids decide where that is the same. */
function orderOf({ project }: ProjectRecords): string {
  return `${project.startDate ?? '9999'} ${project.projectId}`;
}
