import type { Answer } from '../http/answer.ts';
import { forgetProgramme } from '../http/held.ts';
import { change } from '../http/writes.ts';

export const replaceProgramme: Answer<'replaceProgramme'> = async (call) => {
  const write = { kind: 'programme', key: call.params, action: 'replace' } as const;
  const replaced = await change(call, write, () => ({ ...call.params, ...call.body }));
  forgetProgramme(call.params.programmeId);
  return replaced;
};
