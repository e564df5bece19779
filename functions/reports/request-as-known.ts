import { type Instant, todayIn } from '../../shared/domain/dates.ts';
import type { Call } from '../http/call.ts';
import { readKnownAt } from '../http/known-at.ts';
import { readOwnProject } from '../http/read-own-project.ts';
import { readTimeZone } from '../http/today.ts';
import { assertMayShowDrafts } from './assert-may-show-drafts.ts';
import { type RequestedReport, storeUnread } from './store-queued.ts';
import { wantedOf } from './wanted-of.ts';

/**
 * Queues a report on what was known at an earlier moment; the job reads the histories.
 * @throws Problem `invalid_request` for another project, or a moment in the future or before the programme was recorded
 */
export async function requestAsKnown(
  call: Call<'requestReport'>,
  asked: Instant,
): Promise<RequestedReport> {
  const { asOf, knownAt: _, ...wanted } = wantedOf(call.body);
  const [knownAt, project, timeZone] = await Promise.all([
    readKnownAt(call, asked, 'body'),
    readOwnProject(call.params, call.body.projectId),
    readTimeZone(call),
  ]);
  assertMayShowDrafts(call, project?.organisationId);
  const scope = { ...wanted, asOf: asOf ?? todayIn(timeZone, knownAt), knownAt };
  return storeUnread(call, scope, project?.organisationId);
}
