import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import type { Reach } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import { leaveOutWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { readRedefinitions } from '../read-redefinitions.ts';
import { type Reading, readingAt } from '../reading.ts';
import { gatherMeeting } from './gather-meeting.ts';
import type { ReportSubject, SubjectOfKind } from './report-subject.ts';

type Gatherer = (
  programmeId: string,
  asked: ReportSubject,
  reading: Reading,
) => Promise<ReportInputs>;

/** What each kind of report reads: no more than it shows, which bounds its cost. */
const gatherers: Readonly<Record<ReportKind, Gatherer>> = {
  experience_sharing: gatherSubject,
  implementing_organisation: gatherSubject,
  good_practice_sheet: gatherSubject,
  meeting_record: (programmeId, asked, reading) =>
    gatherMeeting(programmeId, asked, { gather: gatherRecords, reading }),
  data_quality: gatherDataQuality,
};

/**
 * The records that a report is made from.
 * @throws Problem `not_found` without such a programme, `invalid_request` for a project or meeting of another one
 */
export function gatherRecords(
  programmeId: string,
  { kind, ...asked }: SubjectOfKind,
): Promise<ReportInputs> {
  return gatherers[kind](programmeId, asked, readingAt(asked.knownAt));
}

async function gatherSubject(
  programmeId: string,
  asked: ReportSubject,
  reading: Reading,
): Promise<ReportInputs> {
  const records = await readSubject(programmeId, asked, reading);
  return addRedefinitions(records, records, reading);
}

/** What is withdrawn is in the list of findings, and its redefinitions do not count. */
async function gatherDataQuality(
  programmeId: string,
  asked: ReportSubject,
  reading: Reading,
): Promise<ReportInputs> {
  const records = await readSubject(programmeId, asked, reading, 'all');
  return addRedefinitions(records, leaveOutWithdrawn(records), reading);
}

async function addRedefinitions(
  records: ProgrammeRecords,
  counted: ProgrammeRecords,
  reading: Reading,
): Promise<ReportInputs> {
  return { ...records, beside: { redefinitions: await readRedefinitions(counted, reading) } };
}

/** The project of the subject, else the whole programme. */
function readSubject(
  programmeId: string,
  { projectId }: ReportSubject,
  reading: Reading,
  reach?: Reach,
): Promise<ProgrammeRecords> {
  return projectId === undefined
    ? readProgramme(programmeId, reading, reach)
    : readProject({ programmeId, projectId }, reading, reach);
}

async function readProgramme(
  programmeId: string,
  reading: Reading,
  reach?: Reach,
): Promise<ProgrammeRecords> {
  const records = await reading.readProgramme({ programmeId }, reach);
  if (!records) throw new Problem('not_found');
  return records;
}

async function readProject(
  { programmeId, projectId }: Pick<Project, 'programmeId' | 'projectId'>,
  reading: Reading,
  reach?: Reach,
): Promise<ProgrammeRecords> {
  const [itself, project] = await Promise.all([
    reading.readProgrammeItself({ programmeId }, reach),
    reading.readProject({ projectId }, reach),
  ]);
  if (!itself) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', {
      code: 'unknown_record',
      detail: 'is not a project of this programme',
    });
  }
  return { ...itself, projects: [project] };
}
