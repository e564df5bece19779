import type { CheckpointSubject } from '../../shared/domain/history/checkpoint.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { inParallel } from '../in-parallel.ts';
import { log } from '../log.ts';
import { projectsOf } from './listed.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

const atOnce = 8;

/** Takes a checkpoint of what a report that was made shows; the report stands whatever becomes of it. */
export async function checkpointReport(report: Report): Promise<void> {
  const { reportId, programmeId } = report;
  try {
    await inParallel([{ programmeId }, ...(await projectsIn(report))], atOnce, takeCheckpoint);
  } catch (error) {
    log.warn('checkpoint not taken', { reportId, name: error instanceof Error ? error.name : '' });
  }
}

/** The record of a meeting shows what lies with the programme itself. */
async function projectsIn({
  kind,
  programmeId,
  projectId,
}: Report): Promise<readonly CheckpointSubject[]> {
  if (projectId !== undefined) return [{ programmeId, projectId }];
  if (kind === 'meeting_record') return [];
  const projects = await projectsOf({ programmeId });
  return projects.map((project) => ({ programmeId, projectId: project.projectId }));
}
