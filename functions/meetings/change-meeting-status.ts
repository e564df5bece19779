import { takeMeetingStep } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

export const changeMeetingStatus: Answer<'changeMeetingStatus'> = async (call) => {
  const today = await todayOf(call);
  const { step, reason } = call.body;
  const write = { kind: 'meeting', key: call.params, action: step, reason } as const;
  return change(call, write, (current) => takeMeetingStep(current, call.body, today));
};
