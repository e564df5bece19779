import { Problem } from '../../shared/domain/problem.ts';
import { assertOpen } from '../../shared/domain/review/closing.ts';
import { recordValue as makeValue } from '../../shared/domain/values/record-value.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Answer } from '../http/answer.ts';
import { readClosings } from '../http/read-closings.ts';
import { readDimensions } from '../http/read-dimensions.ts';
import { assertReferences, eachEvidence } from '../http/references.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const recordValue: Answer<'recordValue'> = async (call) => {
  const { projectId, indicatorId, periodId } = call.params;
  const [indicator, closings, shared] = await Promise.all([
    services().records.readConsistently('indicator', { projectId, indicatorId }),
    readClosings(call.subject),
    call.body.disaggregated?.length ? readDimensions(call.subject) : [],
    assertReferences({ projectId }, [
      ...eachEvidence(call.body.evidence),
      ['site', call.body.place?.siteId, '/place/siteId'],
    ]),
  ]);
  const missing = () => new Problem('not_found', 'The project has no such indicator.');
  if (!indicator) throw missing();
  const write = { kind: 'value', key: call.params, action: 'record' } as const;
  return put(call, write, (current) => {
    if (isWithdrawn(indicator.record)) throw missing();
    const author = { by: call.caller, current, shared };
    const next = makeValue(indicator.record, periodId, call.body, author);
    assertOpen(next, closings);
    return next;
  });
};
