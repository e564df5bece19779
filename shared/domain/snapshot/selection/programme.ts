import type { CalendarDate } from '../../dates.ts';
import { type Reopening, reopeningsOf } from '../../history/reopening.ts';
import type { Redefinition } from '../../meaning/redefinition.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import type { ProgrammeRecords, ProjectRecords } from '../../owned-records.ts';
import { Problem } from '../../problem.ts';
import type { Versioned } from '../../record.ts';
import type { Report } from '../../reports/report.ts';
import { invitationsOf } from '../../review/invitation.ts';
import { officialVersion } from '../../values/official-version.ts';
import type { Value } from '../../values/value.ts';
import { isPublicEvidence } from '../../visibility.ts';
import {
  assetsOn,
  conditionsOn,
  experienceOn,
  programmeOn,
  recommendationOn,
  valueOn,
  wasPublished,
} from './by-date.ts';
import { countsOf } from './counts.ts';
import { selectMeetings } from './meetings.ts';
import { selectPhotographs } from './photographs.ts';
import { selectSummary } from './summary.ts';

type Scope = Pick<
  Report,
  'kind' | 'projectId' | 'meetingId' | 'asOf' | 'includeDrafts' | 'withoutSummary'
>;

/** What is gathered in addition to the records of a report that shows figures. */
export type ProgrammeExtras = {
  readonly redefinitions?: readonly Redefinition[] | undefined;
};

/** Everything of a programme up to the date of a report, or of one of its projects and what concerns it. */
export function selectProgramme(records: ProgrammeRecords, scope: Scope, beside: ProgrammeExtras) {
  const { redefinitions = [] } = beside;
  const projects = records.projects.map((project) => selectRecords(project, scope));
  const fromMeetings = selectMeetings(records, scope);
  assertHas(fromMeetings.meetings, scope);
  return {
    records: {
      ...records,
      programme: programmeOn(records.programme, scope.asOf),
      ...selectConcerned(records, scope),
      ...fromMeetings,
      summaries: selectSummary(records, scope),
      projects,
    },
    counts: countsOf(records.projects, scope.asOf),
    ...selectPhotographs(records.projects, projects, scope),
    invitations: invitationsOf(
      projects.flatMap(({ values }) => values),
      records.members,
    ),
    reopenings: sortByVersion(
      records.projects.flatMap(({ values }) => values.flatMap(reopeningsOf)),
    ),
    redefinitions: sortByVersion(redefinitions),
  };
}

function assertHas(meetings: readonly Meeting[], { meetingId }: Scope): void {
  if (meetingId === undefined || meetings.some((each) => each.meetingId === meetingId)) return;
  throw Problem.at('/meetingId', {
    code: 'unknown_record',
    detail: 'is not a meeting that was concluded by the date of the report',
  });
}

/** By record and version; the changes of one version keep their order. */
export function sortByVersion<Change extends OfVersion>(
  changes: readonly Change[],
): readonly Change[] {
  return changes.toSorted((left, right) => {
    const [before, after] = [orderOf(left), orderOf(right)];
    return before === after ? 0 : before < after ? -1 : 1;
  });
}

type OfVersion = Pick<Reopening, 'address' | 'version'>;

function orderOf({ address, version }: OfVersion): string {
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
    recommendations: recommendations
      .filter(
        ({ projectIds: of, issuedOn }) => (of ?? [undefined]).some(concerns) && issuedOn <= asOf,
      )
      .map((recommendation) => recommendationOn(recommendation, asOf)),
    conditions: conditionsOn(
      conditions.filter(({ projectId: of }) => concerns(of)),
      asOf,
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
    values: records.values
      .flatMap(
        (value) =>
          (includeDrafts && draftAt(value, asOf)) || (officialVersion(value, { asOf }) ?? []),
      )
      .map((value) => valueOn(value, asOf)),
    experiences: records.experiences
      .filter((experience) => includeDrafts || wasPublished(experience, asOf))
      .map((experience) => experienceOn(experience, asOf)),
    evidence: records.evidence.filter(
      ({ photograph, erased, ...evidence }) =>
        !erased &&
        (isPublicEvidence(evidence) || (includeDrafts && evidence.status === 'stored')) &&
        (photograph?.takenOn ?? asOf) <= asOf,
    ),
    lessons: records.lessons.filter((lesson) => includeDrafts || wasPublished(lesson, asOf)),
    assets: assetsOn(records.assets, asOf),
  };
}

/** What is recorded and not approved, with the approved versions that still count; undefined where it is dated later. */
function draftAt(value: Versioned<Value>, asOf: CalendarDate): Versioned<Value> | undefined {
  return value.status !== 'approved' && value.asOf <= asOf ? value : undefined;
}
