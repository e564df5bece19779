import type { ProgrammeRecords, ProjectRecords } from './kinds.ts';
import { meetingsIn } from './meetings/meetings-in-report.ts';
import type { Report } from './report.ts';
import { isShown } from './visibility.ts';

/**
 * Everything one report is made from, frozen: the same snapshot gives the same document. It holds no time of its
 * own making, so asking twice about unchanged records gives the same snapshot.
 */
export type Snapshot = {
  readonly format: 1;
  readonly engine: string;
  readonly scope: Pick<Report, 'kind' | 'projectId' | 'language' | 'asOf' | 'includeDrafts'>;
  readonly records: ProgrammeRecords;
  /** How many values of each project there were before the selection, and how many periods were over without one; by id. */
  readonly counts: Readonly<
    Record<string, { readonly approved: number; readonly total: number; readonly missing: number }>
  >;
};

/** Selects what belongs into a report: its project, values as of its date, drafts only where asked for. */
export function takeSnapshot(
  records: ProgrammeRecords,
  scope: Snapshot['scope'],
  engine: string,
): Snapshot {
  const projects = records.projects
    .filter(({ project }) => scope.projectId === undefined || project.projectId === scope.projectId)
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  return {
    format: 1,
    engine,
    scope,
    records: {
      ...records,
      ...concerned(records, scope),
      ...meetingsIn(records, scope),
      projects: projects.map((project) => selected(project, scope)),
    },
    counts: Object.fromEntries(projects.map((project) => counted(project, scope))),
  };
}

/** Projects come in the order they started; ids decide where that is the same. */
function orderOf({ project }: ProjectRecords): string {
  return `${project.startDate ?? '9999'} ${project.projectId}`;
}

function counted({ project, indicators, values }: ProjectRecords, scope: Snapshot['scope']) {
  const dated = values.filter(({ asOf }) => asOf <= scope.asOf);
  const approved = dated.filter(({ status }) => status === 'approved').length;
  const met = new Set(dated.map(({ indicatorId, periodStart }) => `${indicatorId} ${periodStart}`));
  const missing = indicators
    .flatMap(({ indicatorId, periods }) => periods.map((period) => ({ indicatorId, ...period })))
    .filter(({ periodEnd }) => periodEnd <= scope.asOf)
    .filter(({ indicatorId, periodStart }) => !met.has(`${indicatorId} ${periodStart}`)).length;
  return [project.projectId, { approved, total: dated.length, missing }] as const;
}

/** What the programme owns and had by that day; a report on one project has nothing of the others. */
function concerned(
  { assessments, features, recommendations, conditions }: ProgrammeRecords,
  { projectId, asOf }: Snapshot['scope'],
) {
  const concerns = (of: string | undefined) =>
    projectId === undefined || of === undefined || of === projectId;
  return {
    assessments: assessments.filter(
      ({ projectId: of, assessedOn }) => concerns(of) && assessedOn <= asOf,
    ),
    features: features.filter(({ affirmedOn = asOf }) => affirmedOn <= asOf),
    recommendations: recommendations.filter(
      ({ projectIds: of, issuedOn }) => (of ?? [undefined]).some(concerns) && issuedOn <= asOf,
    ),
    conditions: conditions.filter(
      ({ projectId: of, startDate }) => concerns(of) && startDate <= asOf,
    ),
  };
}

function selected(
  records: ProjectRecords,
  { asOf, includeDrafts }: Snapshot['scope'],
): ProjectRecords {
  return {
    ...records,
    values: records.values.filter(
      (value) => value.asOf <= asOf && (includeDrafts || value.status === 'approved'),
    ),
    experiences: records.experiences.filter(
      ({ status }) => includeDrafts || status === 'published',
    ),
    evidence: records.evidence.filter(
      (evidence) => isShown(evidence) || (includeDrafts && evidence.status === 'stored'),
    ),
    lessons: records.lessons.filter(({ status }) => includeDrafts || status === 'published'),
  };
}
