import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { put } from '../http/writes.ts';

export const putFeature: Answer<'putFeature'> = async (call) => {
  const { params, body } = call;
  await assertReferences(params, [['meeting', body.meetingId, '/meetingId']]);
  const write = { kind: 'feature', key: params, action: 'put' } as const;
  return put(call, write, () => ({ ...params, ...body }));
};
