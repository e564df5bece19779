import type { ImplementerReport } from '../../shared/domain/meetings/implementer-report.ts';
import type { ProgrammeItself, ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import {
  comparePresented,
  type PresentedReport,
} from '../../shared/domain/snapshot/presented-figures.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import { inParallel } from '../in-parallel.ts';
import type { Reading } from '../reading.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { Gather, ReportSubject } from './report-subject.ts';

const projectsAtOnce = 4;

type Sources = { readonly gather: Gather; readonly reading: Reading };
type Presented = { readonly project: ProjectRecords; readonly report: PresentedReport };

/**
 * A meeting with the figures of its implementer reports at the time and today. Only projects that reported are read.
 * @throws Problem `not_found` without such a programme
 */
export async function gatherMeeting(
  programmeId: string,
  { meetingId }: ReportSubject,
  { gather, reading }: Sources,
): Promise<ReportInputs> {
  const itself = await reading.readProgrammeItself({ programmeId });
  if (!itself) throw new Problem('not_found');
  const reports = reportsOf(itself, meetingId);
  const [presented, disseminations] = await Promise.all([
    inParallel(reports, projectsAtOnce, (report) => readPresented(report, { gather, reading })),
    inParallel(reports, projectsAtOnce, ({ reportId }) => reading.readDisseminations(reportId)),
  ]);
  const shown = presented.filter((each) => each !== undefined);
  return {
    ...itself,
    projects: shown.map(({ project }) => project),
    beside: {
      presented: shown.map(({ report }) => report),
      disseminations: disseminations.flat(),
    },
  };
}

function reportsOf(
  { implementerReports }: ProgrammeItself,
  meetingId: string | undefined,
): readonly ImplementerReport[] {
  return implementerReports
    .filter((each) => each.meetingId === meetingId)
    .toSorted((left, right) => (left.projectId < right.projectId ? -1 : 1));
}

async function readPresented(
  presented: ImplementerReport,
  { gather, reading }: Sources,
): Promise<Presented | undefined> {
  const { projectId, reportId, snapshotSha256, asOf } = presented;
  const [frozen, project] = await Promise.all([
    readSnapshot(presented, gather),
    reading.readProject({ projectId }),
  ]);
  const [shown] = frozen.records.projects;
  if (!project || !shown) return undefined;
  const { kind, language, secondLanguage } = frozen.scope;
  const named = { projectId, reportId, kind, language, ...(secondLanguage && { secondLanguage }) };
  const figures = comparePresented({ ...shown, asOf }, project);
  return { project, report: { ...named, snapshotSha256, asOf, figures } };
}
