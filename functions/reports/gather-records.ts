import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import type { Reach } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import { leaveOutWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { services } from '../services.ts';
import { addRedefinitions, addReopenings } from './add-histories.ts';
import { gatherMeeting } from './gather-meeting.ts';
import type { ReportSubject, SubjectOfKind } from './report-subject.ts';

/** What each kind of report reads: no more than it shows, which bounds its cost. */
const gatherers: Readonly<
  Record<ReportKind, (programmeId: string, asked: ReportSubject) => Promise<ReportInputs>>
> = {
  experience_sharing: async (programmeId) =>
    addRedefinitions(await addReopenings(await readProgramme(programmeId))),
  implementing_organisation: async (programmeId, asked) =>
    addRedefinitions(await addReopenings(await readSubject(programmeId, asked))),
  good_practice_sheet: gatherSubject,
  meeting_record: (programmeId, asked) => gatherMeeting(programmeId, asked, gatherRecords),
  data_quality: async (programmeId, asked) => {
    const all = await readSubject(programmeId, asked, 'all');
    const { beside = {} } = await addRedefinitions(leaveOutWithdrawn(all));
    return { ...all, beside };
  },
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
  return addRedefinitions(await readSubject(programmeId, asked));
}

/** The project of the subject, else the whole programme. */
function readSubject(
  programmeId: string,
  { projectId }: ReportSubject,
  reach?: Reach,
): Promise<ProgrammeRecords> {
  return projectId === undefined
    ? readProgramme(programmeId, reach)
    : readProject({ programmeId, projectId }, reach);
}

async function readProgramme(programmeId: string, reach?: Reach): Promise<ProgrammeRecords> {
  const records = await services().records.readProgramme({ programmeId }, reach);
  if (!records) throw new Problem('not_found');
  return records;
}

async function readProject(
  { programmeId, projectId }: Pick<Project, 'programmeId' | 'projectId'>,
  reach?: Reach,
): Promise<ProgrammeRecords> {
  const { records } = services();
  const [itself, project] = await Promise.all([
    records.readProgrammeItself({ programmeId }, reach),
    records.readProject({ projectId }, reach),
  ]);
  if (!itself) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', 'is not a project of this programme');
  }
  return { ...itself, projects: [project] };
}
