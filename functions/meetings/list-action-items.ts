import { type ActionItem, isOverdue } from '../../shared/domain/meetings/action-item.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { answerList } from '../http/reads.ts';
import { todayOf } from '../http/today.ts';

export const listActionItems: Answer<'listActionItems'> = async (call) => {
  const today = await todayOf(call);
  return answerList(call, 'actionItem', call.params, (item) => {
    const overdue = isOverdue(item, today);
    return fits(item, overdue, call.query) ? { ...item, overdue } : undefined;
  });
};

function fits(
  { status, organisationId, origin }: ActionItem,
  overdue: boolean,
  wanted: Call<'listActionItems'>['query'],
): boolean {
  return (
    [undefined, status].includes(wanted.status) &&
    [undefined, String(overdue)].includes(wanted.overdue) &&
    [undefined, organisationId].includes(wanted.organisationId) &&
    [undefined, origin.meetingId].includes(wanted.meetingId)
  );
}
