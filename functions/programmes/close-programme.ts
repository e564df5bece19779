import { takeHoldStep } from '../../shared/domain/programme/hold.ts';
import type { Answer } from '../http/answer.ts';
import { forgetProgramme } from '../http/remembered-programme.ts';
import { change } from '../http/writes.ts';

export const closeProgramme: Answer<'closeProgramme'> = async (call) => {
  const { step, reason } = call.body;
  const write = { kind: 'programme', key: call.params, action: step, reason } as const;
  const hold = { by: call.caller.memberId, at: call.at, reason };
  const closed = await change(call, write, (current) =>
    takeHoldStep('closed', current, { step, hold }),
  );
  forgetProgramme(call.params.programmeId);
  return closed;
};
