import { type Instant, todayIn } from '../../shared/domain/dates.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Call } from '../http/call.ts';
import { readKnownAt } from '../http/known-at.ts';
import { readProject } from '../http/subject.ts';
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
    readOwnProject(call),
    readTimeZone(call),
  ]);
  assertMayShowDrafts(call, project?.organisationId);
  const scope = { ...wanted, asOf: asOf ?? todayIn(timeZone, knownAt), knownAt };
  return storeUnread(call, scope, project?.organisationId);
}

async function readOwnProject({
  params,
  body: { projectId },
}: Call<'requestReport'>): Promise<Project | undefined> {
  if (projectId === undefined) return undefined;
  const project = await readProject({ projectId });
  if (project?.programmeId === params.programmeId) return project;
  throw Problem.at('/projectId', {
    code: 'unknown_record',
    detail: 'is not a project of this programme',
  });
}
