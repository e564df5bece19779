import { assertFollows } from '../../shared/domain/review/closing.ts';
import type { Answer } from '../http/call.ts';
import { put } from '../http/writes.ts';

export const putClosing: Answer<'putClosing'> = (call) => {
  const { programmeId, closingId } = call.params;
  const { status, reason } = call.body;
  const action = status === 'closed' ? 'close' : 'reopen';
  const write = { kind: 'closing', key: call.params, action, reason } as const;
  return put(call, write, `/programmes/${programmeId}/closings/${closingId}`, (current) => {
    const next = { ...call.params, ...call.body };
    assertFollows(next, current);
    return next;
  });
};
