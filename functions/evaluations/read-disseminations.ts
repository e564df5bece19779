import type { Project } from '../../shared/domain/programme/project.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { readAllPages } from '../read-pages.ts';
import { services } from '../services.ts';

/** The disseminations of reports on the project or its programme, without those of drafts. */
export async function readDisseminations({
  programmeId,
  projectId,
}: Pick<Project, 'programmeId' | 'projectId'>) {
  const [reports, sent] = await Promise.all([
    readReports(programmeId),
    services().records.listDisseminations({ programmeId }),
  ]);
  const concerned = new Set(
    reports
      .filter((report) => !report.includeDrafts && (report.projectId ?? projectId) === projectId)
      .map(({ reportId }) => reportId),
  );
  return sent.filter(({ reportId }) => concerned.has(reportId));
}

function readReports(programmeId: string): Promise<readonly Report[]> {
  return readAllPages(1_000, (page) => services().records.list('report', { programmeId }, page));
}
