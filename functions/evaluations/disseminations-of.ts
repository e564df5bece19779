import type { Project } from '../../shared/domain/programme/project.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { services } from '../services.ts';

/** When and to whom reports on the project, or on its whole programme, were sent; drafts do not count. */
export async function disseminationsOf({
  programmeId,
  projectId,
}: Pick<Project, 'programmeId' | 'projectId'>) {
  const [reports, sent] = await Promise.all([
    reportsOf(programmeId),
    services().records.sent({ programmeId }),
  ]);
  const concerned = new Set(
    reports
      .filter((report) => !report.includeDrafts && (report.projectId ?? projectId) === projectId)
      .map(({ reportId }) => reportId),
  );
  return sent.filter(({ reportId }) => concerned.has(reportId));
}

async function reportsOf(programmeId: string): Promise<readonly Report[]> {
  const reports: Report[] = [];
  let after: string | undefined;
  do {
    const page = await services().records.list('report', { programmeId }, { limit: 1_000, after });
    reports.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return reports;
}
