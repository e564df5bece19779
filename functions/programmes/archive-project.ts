import { takeHoldStep } from '../../shared/domain/programme/hold.ts';
import type { Answer } from '../http/answer.ts';
import { forgetProject } from '../http/subject.ts';
import { change } from '../http/writes.ts';

export const archiveProject: Answer<'archiveProject'> = async (call) => {
  const { step, reason } = call.body;
  const write = { kind: 'project', key: call.params, action: step, reason } as const;
  const hold = { by: call.caller.memberId, at: call.at, reason };
  const archived = await change(call, write, (current) =>
    takeHoldStep('archived', current, { step, hold }),
  );
  forgetProject(call.params.projectId);
  return archived;
};
