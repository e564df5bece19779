import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { programmeOf } from '../http/subject.ts';
import { create } from '../http/writes.ts';
import { services } from '../services.ts';
import { checkDissemination } from './check-dissemination.ts';

export const noteDissemination: Answer<'noteDissemination'> = async (call) => {
  const programmeId = programmeOf(call.subject);
  await checkDissemination(programmeId, call.body);
  await assertReady(call.params.reportId);
  const key = { reportId: call.params.reportId, disseminationId: newId(call) };
  const write = { kind: 'dissemination', key, action: 'note' } as const;
  return create(call, write, { programmeId, ...key, ...call.body });
};

/** Only a finished report can have been sent. */
async function assertReady(reportId: string): Promise<void> {
  const report = await services().records.readConsistently('report', { reportId });
  if (report?.record.status !== 'ready') throw new Problem('report_not_ready');
}
