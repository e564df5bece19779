import { access, type Standing } from './access.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Export } from './exchange/export.ts';
import type { Meeting } from './meetings/meeting.ts';
import { ownedByProgramme, type ProgrammeLists, type ProgrammeRecords } from './owned-records.ts';
import type { Report } from './reports/report.ts';
import { showsDrafts } from './reports/report-kind.ts';
import type { ReviewStatus } from './values/value.ts';

/** Approved figures and published texts are for every member; drafts for those who work on them. */
export function maySee(
  status: ReviewStatus | 'draft' | 'published',
  standing: Standing,
  ownerId: string | undefined,
): boolean {
  if (status === 'approved' || status === 'published') return true;
  return access('draft.read', standing, ownerId) === 'allowed';
}

/** Evidence is for those who see drafts; for every member where its project says so and the file is there. */
export function maySeeEvidence(
  evidence: Pick<Evidence, 'status' | 'public'>,
  standing: Standing,
  ownerId: string | undefined,
): boolean {
  if (isPublicEvidence(evidence)) return true;
  return access('draft.read', standing, ownerId) === 'allowed';
}

/** Whether evidence is for every member of its programme. */
export function isPublicEvidence(evidence: Pick<Evidence, 'status' | 'public'>): boolean {
  return evidence.status === 'stored' && evidence.public === true;
}

/** A report without drafts is for every member of its programme. */
export function maySeeReport(report: Report, standing: Standing): boolean {
  return (
    !showsDrafts(report) || access('draft.read', standing, report.organisationId) === 'allowed'
  );
}

/** An export of what is approved is for every member of its programme. */
export function maySeeExport(
  { state, organisationId }: Pick<Export, 'state' | 'organisationId'>,
  standing: Standing,
): boolean {
  return state === 'approved' || access('draft.read', standing, organisationId) === 'allowed';
}

/** A programme with the projects whose drafts the caller may see. */
export function withDraftsFor(standing: Standing, records: ProgrammeRecords): ProgrammeRecords {
  const projects = records.projects.filter(
    ({ project }) => access('draft.read', standing, project.organisationId) === 'allowed',
  );
  if (access('draft.read', standing) === 'allowed') return { ...records, projects };
  return { ...leaveOutOf(records), projects };
}

/** Without the withdrawn records of the programme itself. */
function leaveOutOf(records: ProgrammeRecords): ProgrammeRecords {
  const lists = Object.keys(ownedByProgramme) as (keyof ProgrammeLists)[];
  const shown = lists.map((name) => [name, records[name].filter(({ withdrawn }) => !withdrawn)]);
  return { ...records, ...Object.fromEntries(shown) };
}

/** A meeting that took place is for every member; one that is planned or was cancelled for those who prepare it. */
export function maySeeMeeting({ status }: Meeting, standing: Standing): boolean {
  if (status === 'held' || status === 'concluded') return true;
  return access('meeting.prepare', standing) === 'allowed';
}
