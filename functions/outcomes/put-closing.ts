import { assertFollows } from '../../shared/domain/review/closing.ts';
import type { Answer } from '../http/answer.ts';
import { put } from '../http/writes.ts';

export const putClosing: Answer<'putClosing'> = (call) => {
  const { status, reason } = call.body;
  const action = status === 'closed' ? 'close' : 'reopen';
  const write = { kind: 'closing', key: call.params, action, reason } as const;
  return put(call, write, (current) => {
    const next = { ...call.params, ...call.body };
    assertFollows(next, current);
    return next;
  });
};
