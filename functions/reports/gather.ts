import type { ProgrammeRecords } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/report.ts';
import { services } from '../services.ts';

/**
 * The records a report is made from: of the whole programme, or of one project only, so that its cost does not
 * grow with its neighbours.
 * @throws Problem `not_found` without such a programme, `invalid_request` for a project of another one
 */
export async function gather(
  programmeId: string,
  { projectId }: Pick<Report, 'projectId'>,
): Promise<ProgrammeRecords> {
  if (projectId !== undefined) return ofProject(programmeId, projectId);
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
