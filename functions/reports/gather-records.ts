import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
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
  data_quality: gatherSubject,
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
  { projectId }: ReportSubject,
  reading: Reading,
): Promise<ReportInputs> {
  const records =
    projectId === undefined
      ? await readProgramme(programmeId, reading)
      : await readProject(programmeId, projectId, reading);
  return { ...records, beside: { redefinitions: await readRedefinitions(records, reading) } };
}

async function readProgramme(programmeId: string, reading: Reading): Promise<ProgrammeRecords> {
  const records = await reading.readProgramme({ programmeId });
  if (!records) throw new Problem('not_found');
  return records;
}

async function readProject(
  programmeId: string,
  projectId: string,
  reading: Reading,
): Promise<ProgrammeRecords> {
  const [itself, project] = await Promise.all([
    reading.readProgrammeItself({ programmeId }),
    reading.readProject({ projectId }),
  ]);
  if (!itself) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', 'is not a project of this programme');
  }
  return { ...itself, projects: [project] };
}
