import type { Answer } from '../http/answer.ts';
import { forgetTimeZone } from '../http/today.ts';
import { change } from '../http/writes.ts';

export const replaceProgramme: Answer<'replaceProgramme'> = async (call) => {
  const write = { kind: 'programme', key: call.params, action: 'replace' } as const;
  const changed = await change(call, write, () => ({ ...call.params, ...call.body }));
  forgetTimeZone(call.params.programmeId);
  return changed;
};
