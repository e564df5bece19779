import type { Summary } from '../../shared/domain/sharing/summary.ts';
import type { Subject } from '../http/call.ts';
import { assertMay, subjectOfProject } from '../http/subject.ts';

/** Whom a summary concerns: its project's organisation, where it is of a project. @throws Problem `forbidden`, `not_found`, `project_archived` */
export async function assertMayWriteSummary(
  subject: Subject,
  { projectId }: Pick<Summary, 'projectId'>,
): Promise<Pick<Summary, 'organisationId'>> {
  const concerned = projectId === undefined ? subject : await subjectOfProject(subject, projectId);
  assertMay('summary.write', concerned);
  const { ownerId } = concerned;
  return projectId === undefined || ownerId === undefined ? {} : { organisationId: ownerId };
}
