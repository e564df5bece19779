import type { CheckpointSubject } from '../../shared/domain/history/checkpoint.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { listAllProgrammes, listAllProjects, listAllReports } from './list-all.ts';

/** A stored programme or project, and when a report on it last changed. */
export type ListedSubject = {
  readonly subject: CheckpointSubject;
  readonly shownAt: string | undefined;
};

export async function listSubjects(): Promise<readonly ListedSubject[]> {
  const all: ListedSubject[] = [];
  for (const key of await listAllProgrammes()) all.push(...(await listSubjectsOf(key)));
  return all;
}

async function listSubjectsOf({
  programmeId,
}: Keys['programme']): Promise<readonly ListedSubject[]> {
  const [projects, reports] = await Promise.all([
    listAllProjects({ programmeId }),
    listAllReports({ programmeId }),
  ]);
  const subjects = [
    { programmeId },
    ...projects.map(({ projectId }) => ({ programmeId, projectId })),
  ];
  return subjects.map((subject) => {
    const times = reports.filter((report) => shows(report, subject)).map((each) => each.changedAt);
    return { subject, shownAt: times.toSorted().at(-1) };
  });
}

/** A report shows its programme and one or all projects; a meeting record shows no project. */
function shows({ kind, projectId }: Report, subject: CheckpointSubject): boolean {
  if (subject.projectId === undefined || subject.projectId === projectId) return true;
  return projectId === undefined && kind !== 'meeting_record';
}
