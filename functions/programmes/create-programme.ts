import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { create } from '../http/writes.ts';

export const createProgramme: Answer<'createProgramme'> = (call) => {
  const { reason, ...body } = call.body;
  const programmeId = newId(call);
  const write = { kind: 'programme', key: { programmeId }, action: 'create', reason } as const;
  return create(call, write, { programmeId, ...body });
};
