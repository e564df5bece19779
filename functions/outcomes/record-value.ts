import { Problem } from '../../shared/domain/problem.ts';
import { assertOpen } from '../../shared/domain/review/closing.ts';
import { recordValue as makeValue } from '../../shared/domain/values/record-value.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Answer, Answered } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { assertReferences, eachEvidence } from '../http/references.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';
import { type OfProgramme, ofProgramme } from './of-programme.ts';

export const recordValue: Answer<'recordValue'> = (call) =>
  recordOneValue(call, ofProgramme(call.subject));

/** Records a value, requested alone or in a batch. */
export async function recordOneValue(
  call: Call<'recordValue'>,
  read: OfProgramme,
): Promise<Answered<'recordValue'>> {
  const { projectId, indicatorId, periodId } = call.params;
  const [indicator, closings, shared] = await Promise.all([
    services().records.readConsistently('indicator', { projectId, indicatorId }),
    read.closings(),
    call.body.disaggregated?.length ? read.dimensions() : [],
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
}
