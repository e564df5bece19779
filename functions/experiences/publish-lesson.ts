import { publish } from '../../shared/domain/sharing/publication.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

export const publishLesson: Answer<'publishLesson'> = async (call) => {
  const today = await todayOf(call);
  const { step, reason } = call.body;
  const write = { kind: 'lesson', key: call.params, action: step, reason } as const;
  return change(call, write, (current) => publish(current, call.body, { by: call.caller, today }));
};
