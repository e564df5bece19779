import type { RouteAccess } from '../../shared/contract/route.ts';
import { type Action, access } from '../../shared/domain/access.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertNotHeld } from '../../shared/domain/programme/hold.ts';
import { addressIdOf, type Member } from '../../shared/domain/programme/member.ts';
import type { Project } from '../../shared/domain/programme/project.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import type { Caller, Subject } from './call.ts';
import { readIfExists } from './read-if-exists.ts';
import { createTimedCache } from './timed-cache.ts';

const seconds = () => services().settings.MEMBERSHIP_SECONDS;
const memberships = createTimedCache<Versioned<Member>>(seconds, now);
const noMembers = createTimedCache<'none'>(seconds, now);
/** The member who signs in by an address. */
const memberIds = createTimedCache<string>(seconds, now);
const projects = createTimedCache<Versioned<Project>>(seconds, now);
const reports = createTimedCache<Pick<Report, 'programmeId'>>(seconds, now);

/** Called after a membership or project changes, so that this process sees it at once. */
export function forgetMembership({
  programmeId,
  memberId,
}: Pick<Member, 'programmeId' | 'memberId'>): void {
  memberships.forget(`${programmeId}#${memberId}`);
  noMembers.forget(`${programmeId}#${memberId}`);
}
export function forgetProject(projectId: string): void {
  projects.forget(projectId);
}

/** The programme that a call acts on. */
export function programmeOf({ programmeId }: Subject): string {
  if (programmeId === undefined) throw new Error('The route is not about a programme');
  return programmeId;
}

/** The subject of a project that only the body names. @throws Problem `not_found` for a project of another programme, `project_archived` */
export async function subjectOfProject(subject: Subject, projectId: string): Promise<Subject> {
  const place = await findOwnerOfProject(projectId);
  if (place.programmeId !== subject.programmeId) throw new Problem('not_found');
  assertNotHeld({ archived: (await readProject({ projectId }))?.archived });
  return { ...subject, ...place };
}

type PathIds = {
  readonly programmeId?: string;
  readonly projectId?: string;
  readonly actionItemId?: string;
  readonly reportId?: string;
};

/**
 * Finds what the call acts on and checks that the caller may.
 * @throws Problem `forbidden`, or `not_found` where its existence must not be disclosed
 */
export async function authorise(
  rule: RouteAccess,
  caller: Caller,
  params: PathIds,
): Promise<Subject> {
  if (typeof rule === 'string') return { standing: { administrator: caller.administrator } };
  const subject =
    rule.on === 'caller'
      ? onlyCaller(caller)
      : await subjectOf(caller, idsThatDecide(rule, params));
  const outcome = access(rule.action, subject.standing, subject.ownerId);
  if (outcome === 'allowed') return subject;
  const isHidden = outcome === 'hidden' && rule.on !== 'caller';
  throw isHidden ? new Problem('not_found') : forbidden(rule.action);
}

/** For an action that only the body names, such as the step of a review. @throws Problem `forbidden` */
export function assertMay(action: Action, { standing, ownerId }: Subject): void {
  if (access(action, standing, ownerId) !== 'allowed') throw forbidden(action);
}

/** An action item is read only if the rule depends on its owner. */
function idsThatDecide(
  rule: Exclude<RouteAccess, string>,
  { actionItemId, ...params }: PathIds,
): PathIds {
  return rule.on === 'actionItem' && actionItemId !== undefined
    ? { ...params, actionItemId }
    : params;
}

function onlyCaller({ administrator }: Caller): Subject {
  return { standing: { administrator } };
}

async function subjectOf(caller: Caller, params: PathIds): Promise<Subject> {
  const { programmeId, ownerId } = await findOwnership(params);
  const membership = await findMembership(caller, programmeId);
  if (!membership && caller.administrator) await assertExists(programmeId);
  const standing = { administrator: caller.administrator, membership };
  return {
    standing,
    programmeId,
    ...(membership && { memberId: membership.memberId }),
    ...(ownerId !== undefined && { ownerId }),
  };
}

type Ownership = { readonly programmeId: string; readonly ownerId?: string };

/** Programme and owner of the innermost record of the path. @throws Problem `not_found` if that is of another programme than the path names */
async function findOwnership(named: PathIds): Promise<Ownership> {
  const place = await findInnermost(named);
  const { programmeId } = named;
  if (programmeId !== undefined && place.programmeId !== programmeId)
    throw new Problem('not_found');
  return place;
}

async function findInnermost(named: PathIds): Promise<Ownership> {
  const { programmeId, projectId, actionItemId, reportId } = named;
  if (projectId !== undefined) return findOwnerOfProject(projectId);
  if (reportId !== undefined) return findProgrammeOfReport(reportId);
  if (programmeId === undefined) throw new Error('The path names nothing that has an owner');
  if (actionItemId !== undefined) return findOwnerOfActionItem({ programmeId, actionItemId });
  return { programmeId };
}

/** A project, cached for some seconds. */
export function readProject({
  projectId,
}: Keys['project']): Promise<Versioned<Project> | undefined> {
  return projects.get(projectId, () => readIfExists('project', { projectId }));
}

async function findOwnerOfActionItem(key: Keys['actionItem']): Promise<Ownership> {
  const item = await readIfExists('actionItem', key);
  if (!item) throw new Problem('not_found');
  return { programmeId: item.programmeId, ownerId: item.organisationId };
}

async function findOwnerOfProject(projectId: string): Promise<Ownership> {
  const project = await readProject({ projectId });
  if (!project) throw new Problem('not_found');
  return { programmeId: project.programmeId, ownerId: project.organisationId };
}

/** The programme of a report never changes. */
async function findProgrammeOfReport(reportId: string): Promise<Ownership> {
  const report = await reports.get(reportId, () => readIfExists('report', { reportId }));
  if (!report) throw new Problem('not_found');
  return { programmeId: report.programmeId };
}

/** The membership of who signs in by this address. `memberId` of a caller stands for the address alone. */
async function findMembership(
  { memberId: addressId }: Caller,
  programmeId: string,
): Promise<Member | undefined> {
  const memberId = await memberIds.get(`${programmeId}#${addressId}`, () =>
    findMemberId(programmeId, addressId),
  );
  const member = memberId && (await readMembership({ programmeId, memberId }));
  const isTheirs = member && addressIdOf(member) === addressId;
  return isTheirs && member.status === 'active' && !isWithdrawn(member) ? member : undefined;
}

/** Most sign in by the address that their id is made from; whoever was given another one is found in the index. */
async function findMemberId(programmeId: string, addressId: string): Promise<string | undefined> {
  const invited = await readMembership({ programmeId, memberId: addressId });
  if (invited && addressIdOf(invited) === addressId) return addressId;
  return (await services().records.findMember({ programmeId, addressId }))?.memberId;
}

function readMembership(key: Keys['member']): Promise<Versioned<Member> | undefined> {
  return memberships.get(`${key.programmeId}#${key.memberId}`, () => readIfExists('member', key));
}

/** Somebody whom a record names, active or not; that there is no such member is remembered too. */
export async function readMember(key: Keys['member']): Promise<Versioned<Member> | undefined> {
  const place = `${key.programmeId}#${key.memberId}`;
  const read = () => memberships.get(place, () => services().records.readEventually('member', key));
  let member: Versioned<Member> | undefined;
  await noMembers.get(place, async () => {
    member = await read();
    return member ? undefined : 'none';
  });
  return member;
}

/** Only for administrators: the programme of a membership always exists. */
async function assertExists(programmeId: string): Promise<void> {
  if (!(await readIfExists('programme', { programmeId }))) throw new Problem('not_found');
}
