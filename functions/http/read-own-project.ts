import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import { readProject } from './subject.ts';

/**
 * The project that a body names, if it names one.
 * @throws Problem `invalid_request` for a project of another programme
 */
export async function readOwnProject(
  { programmeId }: Keys['programme'],
  projectId: string | undefined,
): Promise<Project | undefined> {
  if (projectId === undefined) return undefined;
  const project = await readProject({ projectId });
  if (project?.programmeId === programmeId) return project;
  throw Problem.at('/projectId', {
    code: 'unknown_record',
    detail: 'is not a project of this programme',
  });
}
