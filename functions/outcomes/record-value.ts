import { Problem } from '../../shared/domain/problem.ts';
import { recordValue as recorded } from '../../shared/domain/value.ts';
import type { Answer } from '../http/call.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const recordValue: Answer<'recordValue'> = async (call) => {
  const { projectId, indicatorId, periodStart } = call.params;
  const indicator = await services().records.read('indicator', { projectId, indicatorId });
  if (!indicator) throw new Problem('not_found', 'The project has no such indicator.');
  const write = { kind: 'value', key: call.params, action: 'record' } as const;
  const location = `/projects/${projectId}/indicators/${indicatorId}/values/${periodStart}`;
  return put(call, write, location, (current) =>
    recorded(indicator.record, periodStart, call.body, { by: call.caller.memberId, current }),
  );
};
