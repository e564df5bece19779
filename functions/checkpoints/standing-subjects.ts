import type { CheckpointSubject } from '../../shared/domain/history/checkpoint.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { allProgrammes, projectsOf, reportsOf } from './listed.ts';

/** A programme or project that is in the table, and when a report was last made that shows it. */
export type Standing = {
  readonly subject: CheckpointSubject;
  readonly shownAt: string | undefined;
};

export async function standingSubjects(): Promise<readonly Standing[]> {
  const all: Standing[] = [];
  for (const key of await allProgrammes()) all.push(...(await standingIn(key)));
  return all;
}

async function standingIn({ programmeId }: Keys['programme']): Promise<readonly Standing[]> {
  const [projects, reports] = await Promise.all([
    projectsOf({ programmeId }),
    reportsOf({ programmeId }),
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

/** Every report shows something of its programme; of projects its own, or all, but for the record of a meeting. */
function shows({ kind, projectId }: Report, subject: CheckpointSubject): boolean {
  if (subject.projectId === undefined || subject.projectId === projectId) return true;
  return projectId === undefined && kind !== 'meeting_record';
}
