import { review } from '../../shared/domain/review.ts';
import type { Answer } from '../http/call.ts';
import { assertMay } from '../http/subject.ts';
import { change } from '../http/writes.ts';

export const reviewValue: Answer<'reviewValue'> = async (call) => {
  const { step, comment } = call.body;
  assertMay(step === 'submit' ? 'value.submit' : 'value.review', call.subject);
  const write = { kind: 'value', key: call.params, action: step, reason: comment } as const;
  const reviewer = { by: call.caller.memberId, at: call.at };
  return change(call, write, (current) => review(current, call.body, reviewer));
};
