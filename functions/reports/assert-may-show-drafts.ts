import { access } from '../../shared/domain/access.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { showsDrafts } from '../../shared/domain/reports/report-kind.ts';
import { whoMay } from '../../shared/domain/who-may.ts';
import type { Call } from '../http/call.ts';

/**
 * Everybody may ask for a report without drafts. A coordinator may see all drafts, an implementer those of the own organisation.
 * @param ownerId the organisation of the project that the report is about
 * @throws Problem `forbidden`
 */
export function assertMayShowDrafts(
  { body, subject }: Call<'requestReport'>,
  ownerId: string | undefined,
): void {
  if (!showsDrafts(body)) return;
  if (access('draft.read', subject.standing, ownerId) === 'allowed') return;
  throw new Problem(
    'forbidden',
    body.kind === 'data_quality'
      ? `Only ${whoMay('draft.read')} sees the drafts that a report on data quality tells of.`
      : `Only ${whoMay('draft.read')} sees the drafts in this report; request it without drafts.`,
  );
}
