import type { ProgrammeRecords } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { Gathered } from '../../shared/domain/reports/snapshot.ts';
import { services } from '../services.ts';
import { addRedefinitions, addReopenings } from './add-histories.ts';
import type { Asked, AskedOfKind } from './asked.ts';
import { gatherMeeting } from './gather-meeting.ts';

/** What each kind reads: no more than it needs, so that its cost does not grow with what it does not show. */
const gatherings: Readonly<
  Record<ReportKind, (programmeId: string, asked: Asked) => Promise<Gathered>>
> = {
  experience_sharing: async (programmeId) =>
    addRedefinitions(await addReopenings(await ofProgramme(programmeId))),
  implementing_organisation: async (programmeId, asked) =>
    addRedefinitions(await addReopenings(await ofSubject(programmeId, asked))),
  good_practice_sheet: withMeaning,
  meeting_record: (programmeId, asked) => gatherMeeting(programmeId, asked, gather),
  data_quality: withMeaning,
};

/**
 * The records a report is made from.
 * @throws Problem `not_found` without such a programme, `invalid_request` for a project or meeting of another one
 */
export function gather(programmeId: string, { kind, ...asked }: AskedOfKind): Promise<Gathered> {
  return gatherings[kind](programmeId, asked);
}

async function withMeaning(programmeId: string, asked: Asked): Promise<Gathered> {
  return addRedefinitions(await ofSubject(programmeId, asked));
}

/** One project where one is named, else the whole programme. */
function ofSubject(programmeId: string, { projectId }: Asked): Promise<ProgrammeRecords> {
  return projectId === undefined ? ofProgramme(programmeId) : ofProject(programmeId, projectId);
}

async function ofProgramme(programmeId: string): Promise<ProgrammeRecords> {
  const records = await services().records.programme({ programmeId });
  if (!records) throw new Problem('not_found');
  return records;
}

async function ofProject(programmeId: string, projectId: string): Promise<ProgrammeRecords> {
  const { records } = services();
  const [itself, project] = await Promise.all([
    records.programmeItself({ programmeId }),
    records.project({ projectId }),
  ]);
  if (!itself) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', 'is not a project of this programme');
  }
  return { ...itself, projects: [project] };
}
