import type { Project } from '../../shared/domain/project.ts';
import type { Report } from '../../shared/domain/report.ts';
import { inParallel } from '../in-parallel.ts';
import { services } from '../services.ts';

/** The store answers this many questions at once without hurry. */
const atOnce = 8;

/** When and to whom reports on the project, or on its whole programme, were sent; drafts do not count. */
export async function disseminationsOf({
  programmeId,
  projectId,
}: Pick<Project, 'programmeId' | 'projectId'>) {
  const { records } = services();
  const reports = await reportsOf(programmeId);
  const concerned = reports.filter(
    (report) => !report.includeDrafts && (report.projectId ?? projectId) === projectId,
  );
  const sent = await inParallel(concerned, atOnce, ({ reportId }) =>
    records.all('dissemination', { reportId }),
  );
  return sent.flat();
}

async function reportsOf(programmeId: string): Promise<readonly Report[]> {
  const reports: Report[] = [];
  let after: string | undefined;
  do {
    const page = await services().records.list('report', { programmeId }, { limit: 100, after });
    reports.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return reports;
}
