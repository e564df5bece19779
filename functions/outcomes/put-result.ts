import type { Answer } from '../http/call.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';

export const putResult: Answer<'putResult'> = (call) => {
  const { projectId, resultId } = call.params;
  const programmeId = programmeOf(call.subject);
  const write = { kind: 'result', key: call.params, action: 'put' } as const;
  const location = `/projects/${projectId}/results/${resultId}`;
  return put(call, write, location, () => ({ programmeId, ...call.params, ...call.body }));
};
