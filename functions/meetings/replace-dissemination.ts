import type { Answer } from '../http/answer.ts';
import { programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { checkDissemination } from './check-dissemination.ts';

export const replaceDissemination: Answer<'replaceDissemination'> = async (call) => {
  const programmeId = programmeOf(call.subject);
  await checkDissemination(programmeId, call.body);
  const write = { kind: 'dissemination', key: call.params, action: 'replace' } as const;
  return change(call, write, () => ({ programmeId, ...call.params, ...call.body }));
};
