import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { ProjectId } from '../identifiers.ts';
import type { Project } from '../programme/project.ts';
import { stoppedSince } from '../programme/project-status.ts';

/** A project that owes nothing for periods which end later, and keeps what it achieved. */
export const StoppedProject = z
  .strictObject({
    projectId: ProjectId,
    status: z.enum(['cancelled', 'suspended']).describe('How it was stopped.'),
    since: CalendarDate.describe(
      'The day it was stopped; nothing is due for periods that end later.',
    ),
  })
  .meta({ id: 'StoppedProject' });
export type StoppedProject = z.infer<typeof StoppedProject>;

/** Undefined where a project is neither cancelled nor suspended at a date. */
export function stoppedProject(project: Project, asOf: CalendarDate): StoppedProject | undefined {
  const since = stoppedSince(project, asOf);
  const { projectId, status } = project;
  if (since === undefined || (status !== 'cancelled' && status !== 'suspended')) return undefined;
  return { projectId, status, since };
}
