import type { CheckpointSubject } from '../../shared/domain/history/checkpoint.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { listAllProgrammes, listAllProjects, listAllReports } from './list-all.ts';

/** A programme or project that is in the table, and when a report that shows it last changed. */
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

/** Every report shows its programme, and its own project or all of them; the record of a meeting shows no project. */
function shows({ kind, projectId }: Report, subject: CheckpointSubject): boolean {
  if (subject.projectId === undefined || subject.projectId === projectId) return true;
  return projectId === undefined && kind !== 'meeting_record';
}
