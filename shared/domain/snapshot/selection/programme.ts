import type { Reopening } from '../../history/reopening.ts';
import type { Redefinition } from '../../meaning/redefinition.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import type { ProgrammeRecords, ProjectRecords } from '../../owned-records.ts';
import { Problem } from '../../problem.ts';
import type { Report } from '../../reports/report.ts';
import { invitationsOf } from '../../review/invitation.ts';
import { isPublicEvidence } from '../../visibility.ts';
import { countsOf } from './counts.ts';
import { selectMeetings } from './meetings.ts';

type Scope = Pick<Report, 'kind' | 'projectId' | 'meetingId' | 'asOf' | 'includeDrafts'>;

/** What is gathered in addition to the records of a report that shows figures. */
export type ProgrammeExtras = {
  readonly reopenings?: readonly Reopening[] | undefined;
  readonly redefinitions?: readonly Redefinition[] | undefined;
};

/** Everything of a programme up to the date of a report, or of one of its projects and what concerns it. */
export function selectProgramme(records: ProgrammeRecords, scope: Scope, beside: ProgrammeExtras) {
  const { reopenings = [], redefinitions = [] } = beside;
  const projects = records.projects.map((project) => selectRecords(project, scope));
  const fromMeetings = selectMeetings(records, scope);
  assertHas(fromMeetings.meetings, scope);
  return {
    records: {
      ...records,
      ...selectConcerned(records, scope),
      ...fromMeetings,
      projects,
    },
    counts: countsOf(records.projects, scope.asOf),
    invitations: invitationsOf(
      projects.flatMap(({ values }) => values),
      records.members,
    ),
    reopenings: sortByVersion(reopenings),
    redefinitions: sortByVersion(redefinitions),
  };
}

function assertHas(meetings: readonly Meeting[], { meetingId }: Scope): void {
  if (meetingId === undefined || meetings.some((each) => each.meetingId === meetingId)) return;
  throw Problem.at('/meetingId', 'is not a meeting that was concluded by the date of the report');
}

/** By record and version; the changes of one version keep their order. */
export function sortByVersion<Change extends Versioned>(
  changes: readonly Change[],
): readonly Change[] {
  return changes.toSorted((left, right) => {
    const [before, after] = [orderOf(left), orderOf(right)];
    return before === after ? 0 : before < after ? -1 : 1;
  });
}

type Versioned = Pick<Reopening, 'address' | 'version'>;

function orderOf({ address, version }: Versioned): string {
  return `${address} ${String(version).padStart(9, '0')}`;
}

/** What the programme owned on that day; a report on one project has nothing of the others. */
function selectConcerned(
  { assessments, features, recommendations, conditions }: ProgrammeRecords,
  { projectId, asOf }: Scope,
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

/** The records of a project up to that day; drafts only where they are asked for. */
export function selectRecords(
  records: ProjectRecords,
  { asOf, includeDrafts }: Pick<Scope, 'asOf' | 'includeDrafts'>,
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
      (evidence) =>
        !evidence.erased &&
        (isPublicEvidence(evidence) || (includeDrafts && evidence.status === 'stored')),
    ),
    lessons: records.lessons.filter(({ status }) => includeDrafts || status === 'published'),
  };
}
