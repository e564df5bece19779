import type { Answer } from '../http/answer.ts';
import { put } from '../http/writes.ts';

export const putOrganisation: Answer<'putOrganisation'> = (call) => {
  const write = { kind: 'organisation', key: call.params, action: 'put' } as const;
  return put(call, write, () => ({ ...call.params, ...call.body }));
};
