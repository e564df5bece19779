import { access } from '../../shared/domain/access.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { assertNotLocked } from '../../shared/domain/meetings/meeting-status.ts';
import { eachRecord } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertMayAppoint, type Member } from '../../shared/domain/programme/member.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import { type Candidate, mayBeNeeded } from '../../shared/domain/withdrawal/dependents.ts';
import { actionsToWithdraw } from '../../shared/domain/withdrawal/standing.ts';
import {
  type Surroundings,
  type WithdrawalInput,
  withdraw as withdrawn,
} from '../../shared/domain/withdrawal/withdraw.ts';
import { services } from '../services.ts';
import type { AnyCall, Subject } from './call.ts';
import { changeRecord } from './effects.ts';
import { readClosings } from './read-closings.ts';
import { forgetProgramme } from './remembered-programme.ts';
import { forgetMembership, forgetProject, programmeOf, subjectOfProject } from './subject.ts';
import { isVisible } from './visible.ts';
import { answerChanged } from './writes.ts';

type WithdrawalCall<K extends Kind> = AnyCall & {
  readonly params: Keys[K];
  readonly body: WithdrawalInput;
};

/**
 * A handler that withdraws a record of a kind.
 * @throws Problem `not_found`, `forbidden`, `period_closed`, `meeting_locked`, or `in_use` with what depends on it
 */
export function withdraw<K extends Kind>(kind: K) {
  return async (call: WithdrawalCall<K>) => {
    const { params: key, body, caller, at } = call;
    const current = await services().records.readConsistently(kind, key);
    if (!current || !isVisible(kind, current.record, call.subject)) throw new Problem('not_found');
    await assertMayWithdraw(kind, current.record, call);
    const write = { kind, key, action: 'withdraw', reason: body.reason, current };
    const effect = await changeRecord(call, write, async (record) => {
      const surroundings = await readSurroundings(kind, record, call.subject);
      const withdrawal = { by: caller.memberId, at, reason: body.reason };
      return withdrawn({ kind, key }, record, { ...surroundings, withdrawal }) as Entities[K];
    });
    if ('memberId' in key) forgetMembership(key as Keys['member']);
    if (kind === 'programme') forgetProgramme(programmeOf(call.subject));
    if (kind === 'project') forgetProject((key as Keys['project']).projectId);
    return answerChanged(effect);
  };
}

async function assertMayWithdraw<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
  { subject, caller }: WithdrawalCall<K>,
): Promise<void> {
  if (kind === 'member') assertMayAppoint((record as unknown as Member).role, caller);
  const { projectId } = record as Partial<Keys['project']>;
  const concerned =
    isOfSomeProject(kind) && projectId !== undefined
      ? await subjectOfProject(subject, projectId)
      : subject;
  const { standing, ownerId } = concerned;
  const actions = actionsToWithdraw(kind, record);
  const may = actions.some((action) => access(action, standing, ownerId) === 'allowed');
  if (!may) throw forbidden(...actions);
}

/** Reads consistently what may depend on the record, and the closings where it has periods. */
async function readSurroundings(
  kind: Kind,
  record: object,
  subject: Subject,
): Promise<Surroundings> {
  if ('meetingId' in record && kind !== 'meeting' && 'programmeId' in record)
    await assertMeetingOpen(record as Keys['meeting']);
  if (kind === 'value') return { around: [], closings: await readClosings(subject) };
  if (!mayBeNeeded(kind)) return { around: [], closings: [] };
  const { records } = services();
  const programmeId = programmeOf(subject);
  const isOfProject = 'projectId' in record && !programmeKinds.includes(kind);
  if (!isOfProject) {
    const whole = await records.readProgramme({ programmeId });
    return { around: whole ? [...eachRecord(whole)] : [], closings: [] };
  }
  const key = record as Keys['project'];
  const [own, itself] = await Promise.all([
    records.readProject(key),
    records.readProgrammeItself({ programmeId }),
  ]);
  if (!own || !itself) throw new Problem('not_found');
  const around: Candidate[] = [...eachRecord({ ...itself, projects: [own] })];
  const inProject = ({ record: each }: Candidate) => Reflect.get(each, 'projectId') !== undefined;
  return {
    around: kind === 'project' ? around : around.filter(inProject),
    closings: itself.closings,
  };
}

/** They belong to a programme, though some name a project. */
const programmeKinds: readonly Kind[] = ['assessment', 'condition', 'summary', 'implementerReport'];

/** Whether who may write a record of the programme follows from the project that it names. */
const isOfSomeProject = (kind: Kind) => kind === 'condition' || kind === 'summary';

async function assertMeetingOpen({ programmeId, meetingId }: Keys['meeting']): Promise<void> {
  const meeting = await services().records.readConsistently('meeting', { programmeId, meetingId });
  if (meeting) assertNotLocked(meeting.record);
}
