import type { Answer } from '../http/answer.ts';
import { change } from '../http/writes.ts';

export const replaceProgramme: Answer<'replaceProgramme'> = (call) => {
  const write = { kind: 'programme', key: call.params, action: 'replace' } as const;
  return change(call, write, () => ({ ...call.params, ...call.body }));
};
