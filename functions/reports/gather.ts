import type { Organisation } from '../../shared/domain/organisation.ts';
import type { ProgrammeRecords } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Kept } from '../../shared/domain/record.ts';
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
  const [programme, organisations, project] = await Promise.all([
    records.read('programme', { programmeId }),
    organisationsOf(programmeId),
    records.project({ projectId }),
  ]);
  if (!programme) throw new Problem('not_found');
  if (project?.project.programmeId !== programmeId) {
    throw Problem.at('/projectId', 'is not a project of this programme');
  }
  return { programme: programme.record, organisations, projects: [project] };
}

async function organisationsOf(programmeId: string): Promise<readonly Kept<Organisation>[]> {
  const all: Kept<Organisation>[] = [];
  let after: string | undefined;
  do {
    const page = await services().records.list(
      'organisation',
      { programmeId },
      { limit: 100, after },
    );
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}
