import { dropsOrResumes, recordProgress } from '../../shared/domain/meetings/action-progress.ts';
import type { Answer } from '../http/answer.ts';
import { assertMay } from '../http/subject.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

/** Checks the owner again in the version that is changed, because authorisation may have read an older one. */
export const reportActionItem: Answer<'reportActionItem'> = async (call) => {
  const today = await todayOf(call);
  const { status, reason } = call.body;
  const write = { kind: 'actionItem', key: call.params, action: status, reason } as const;
  return change(call, write, (current) => {
    const subject = { ...call.subject, ownerId: current.organisationId };
    assertMay(
      dropsOrResumes(current, call.body) ? 'actionItem.change' : 'actionItem.report',
      subject,
    );
    return recordProgress(current, call.body, today);
  });
};
