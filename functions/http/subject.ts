import type { RouteAccess } from '../../shared/contract/route.ts';
import { type Action, access } from '../../shared/domain/access.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Member } from '../../shared/domain/programme/member.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import type { Caller, Subject } from './call.ts';
import { find } from './find.ts';
import { remembered } from './remembered.ts';

const seconds = () => services().settings.MEMBERSHIP_SECONDS;
const memberships = remembered<Member>(seconds, now);
const projects = remembered<Project>(seconds, now);
const reports = remembered<Pick<Report, 'programmeId'>>(seconds, now);

/** Called where a membership or a project changes, so that this process sees it at once. */
export function forgetMembership({
  programmeId,
  memberId,
}: Pick<Member, 'programmeId' | 'memberId'>): void {
  memberships.forget(`${programmeId}#${memberId}`);
}
export function forgetProject(projectId: string): void {
  projects.forget(projectId);
}

/** The programme of a route that is about one. */
export function programmeOf({ programmeId }: Subject): string {
  if (programmeId === undefined) throw new Error('The route is not about a programme');
  return programmeId;
}

/** The same caller with regard to a project that only the body names. @throws Problem `not_found` for one of another programme */
export async function subjectWithin(subject: Subject, projectId: string): Promise<Subject> {
  const place = await placeOfProject(projectId);
  if (place.programmeId !== subject.programmeId) throw new Problem('not_found');
  return { ...subject, ...place };
}

type Named = {
  readonly programmeId?: string;
  readonly projectId?: string;
  readonly actionItemId?: string;
  readonly reportId?: string;
};

/**
 * Finds out with regard to what the caller acts, and whether that is allowed.
 * @throws Problem `forbidden`, or `not_found` where the caller may not know that there is something
 */
export async function authorise(
  rule: RouteAccess,
  caller: Caller,
  params: Named,
): Promise<Subject> {
  if (typeof rule === 'string') return { standing: { administrator: caller.administrator } };
  const subject =
    rule.on === 'caller' ? onlyCaller(caller) : await subjectOf(caller, namedBy(rule, params));
  const outcome = access(rule.action, subject.standing, subject.ownerId);
  if (outcome === 'allowed') return subject;
  throw new Problem(outcome === 'hidden' && rule.on !== 'caller' ? 'not_found' : 'forbidden');
}

/** For a step that only the body names, such as the approval within a review. @throws Problem `forbidden` */
export function assertMay(action: Action, { standing, ownerId }: Subject): void {
  if (access(action, standing, ownerId) !== 'allowed') throw new Problem('forbidden');
}

/** An action item is read for its owner only where the rule asks for that. */
function namedBy(rule: Exclude<RouteAccess, string>, { actionItemId, ...params }: Named): Named {
  return rule.on === 'actionItem' && actionItemId !== undefined
    ? { ...params, actionItemId }
    : params;
}

function onlyCaller({ administrator }: Caller): Subject {
  return { standing: { administrator } };
}

async function subjectOf(caller: Caller, params: Named): Promise<Subject> {
  const { programmeId, ownerId } = await placeOf(params);
  const membership = await membershipOf(caller, programmeId);
  if (!membership && caller.administrator) await assertExists(programmeId);
  const standing = { administrator: caller.administrator, membership };
  return ownerId === undefined ? { standing, programmeId } : { standing, programmeId, ownerId };
}

type Place = { readonly programmeId: string; readonly ownerId?: string };

/** The innermost of what the path names has an owner; it is of the programme that the path names, or is not there. */
async function placeOf(named: Named): Promise<Place> {
  const place = await placeWithin(named);
  const { programmeId } = named;
  if (programmeId !== undefined && place.programmeId !== programmeId)
    throw new Problem('not_found');
  return place;
}

async function placeWithin(named: Named): Promise<Place> {
  const { programmeId, projectId, actionItemId, reportId } = named;
  if (projectId !== undefined) return placeOfProject(projectId);
  if (reportId !== undefined) return placeOfReport(reportId);
  if (programmeId === undefined) throw new Error('The path names nothing that has an owner');
  if (actionItemId !== undefined) return placeOfActionItem({ programmeId, actionItemId });
  return { programmeId };
}

/** A project by its id, remembered for some seconds. */
export function projectOf({ projectId }: Keys['project']): Promise<Project | undefined> {
  return projects.get(projectId, () => find('project', { projectId }));
}

async function placeOfActionItem(key: Keys['actionItem']): Promise<Place> {
  const item = await find('actionItem', key);
  if (!item) throw new Problem('not_found');
  return { programmeId: item.programmeId, ownerId: item.organisationId };
}

async function placeOfProject(projectId: string): Promise<Place> {
  const project = await projectOf({ projectId });
  if (!project) throw new Problem('not_found');
  return { programmeId: project.programmeId, ownerId: project.organisationId };
}

/** A report stays in its programme, whatever else becomes of it. */
async function placeOfReport(reportId: string): Promise<Place> {
  const report = await reports.get(reportId, () => find('report', { reportId }));
  if (!report) throw new Problem('not_found');
  return { programmeId: report.programmeId };
}

async function membershipOf(
  { memberId }: Caller,
  programmeId: string,
): Promise<Member | undefined> {
  const member = await memberships.get(`${programmeId}#${memberId}`, () =>
    find('member', { programmeId, memberId }),
  );
  return member?.status === 'active' ? member : undefined;
}

/** A member's programme exists; an administrator may name one that does not. */
async function assertExists(programmeId: string): Promise<void> {
  if (!(await find('programme', { programmeId }))) throw new Problem('not_found');
}
