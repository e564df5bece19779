import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import { readRedefinitions } from '../read-redefinitions.ts';
import { services } from '../services.ts';
import { gatherMeeting } from './gather-meeting.ts';
import type { ReportSubject, SubjectOfKind } from './report-subject.ts';

/** What each kind of report reads: no more than it shows, which bounds its cost. */
const gatherers: Readonly<
  Record<ReportKind, (programmeId: string, asked: ReportSubject) => Promise<ReportInputs>>
> = {
  experience_sharing: gatherSubject,
  implementing_organisation: gatherSubject,
  good_practice_sheet: gatherSubject,
  meeting_record: (programmeId, asked) => gatherMeeting(programmeId, asked, gatherRecords),
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
  return gatherers[kind](programmeId, asked);
}

async function gatherSubject(programmeId: string, asked: ReportSubject): Promise<ReportInputs> {
  const records = await readSubject(programmeId, asked);
  return { ...records, beside: { redefinitions: await readRedefinitions(records) } };
}

/** The project of the subject, else the whole programme. */
function readSubject(programmeId: string, { projectId }: ReportSubject): Promise<ProgrammeRecords> {
  return projectId === undefined ? readProgramme(programmeId) : readProject(programmeId, projectId);
}

async function readProgramme(programmeId: string): Promise<ProgrammeRecords> {
  const records = await services().records.readProgramme({ programmeId });
  if (!records) throw new Problem('not_found');
  return records;
}

async function readProject(programmeId: string, projectId: string): Promise<ProgrammeRecords> {
  const { records } = services();
  const [itself, project] = await Promise.all([
    records.readProgrammeItself({ programmeId }),
    records.readProject({ projectId }),
  ]);
  if (!itself) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', 'is not a project of this programme');
  }
  return { ...itself, projects: [project] };
}
