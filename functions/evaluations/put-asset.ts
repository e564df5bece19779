import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';

export const putAsset: Answer<'putAsset'> = async (call) => {
  const { params, body } = call;
  const programmeId = programmeOf(call.subject);
  await assertReferences({ programmeId }, [
    ['organisation', body.handover?.organisationId, '/handover/organisationId'],
  ]);
  const write = { kind: 'asset', key: params, action: 'put' } as const;
  return put(call, write, () => ({ programmeId, ...params, ...body }));
};
