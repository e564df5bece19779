import type { Report } from '../../shared/domain/reports/report.ts';
import { inParallel } from '../in-parallel.ts';
import { log } from '../log.ts';
import { projectIdsOf } from './ids.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

const atOnce = 8;

/** Takes a checkpoint of what a report that was made shows; the report stands whatever becomes of it. */
export async function checkpointReport(report: Report): Promise<void> {
  const { reportId, programmeId } = report;
  try {
    const projects = (await projectsOf(report)).map((projectId) => ({ programmeId, projectId }));
    await inParallel([{ programmeId }, ...projects], atOnce, takeCheckpoint);
  } catch (error) {
    log.warn('checkpoint not taken', { reportId, name: error instanceof Error ? error.name : '' });
  }
}

/** The record of a meeting shows what lies with the programme itself. */
async function projectsOf({ kind, programmeId, projectId }: Report): Promise<readonly string[]> {
  if (projectId !== undefined) return [projectId];
  return kind === 'meeting_record' ? [] : projectIdsOf(programmeId);
}
