import type { Answer } from '../http/answer.ts';
import { put } from '../http/writes.ts';
import { assertEmblemIsThere } from './emblem-files.ts';

export const putOrganisation: Answer<'putOrganisation'> = async (call) => {
  await assertEmblemIsThere(call.params.programmeId, call.body.identity);
  const write = { kind: 'organisation', key: call.params, action: 'put' } as const;
  return put(call, write, () => ({ ...call.params, ...call.body }));
};
