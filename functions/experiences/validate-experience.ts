import { Problem } from '../../shared/domain/problem.ts';
import { validate } from '../../shared/domain/sharing/validation.ts';
import { maySee } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/answer.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';

export const validateExperience: Answer<'validateExperience'> = async (call) => {
  const today = await todayOf(call);
  const { standing, ownerId } = call.subject;
  const write = { kind: 'experience', key: call.params, action: 'validate' } as const;
  const { membership } = standing;
  const validator = { by: call.caller, at: call.at, today, membership, ownerId };
  return change(call, write, (current) => {
    if (!maySee(current.status, standing, ownerId)) throw new Problem('not_found');
    return validate(current, call.body, validator);
  });
};
