import { access } from '../../shared/domain/access.ts';
import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { showsDrafts } from '../../shared/domain/reports/report-kind.ts';
import type { Call } from '../http/call.ts';

/** A coordinator may see all drafts, an implementer those of the own organisation. @throws Problem `forbidden` */
export function assertMayShowDrafts(
  { body, subject }: Call<'requestReport'>,
  { projects }: ProgrammeRecords,
): void {
  if (!showsDrafts(body)) return;
  const owner = body.projectId === undefined ? undefined : projects[0]?.project.organisationId;
  if (access('draft.read', subject.standing, owner) === 'allowed') return;
  throw new Problem('forbidden', 'You may not see the drafts in this report.');
}
