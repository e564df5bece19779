import { presentReport } from '../../shared/domain/meetings/implementer-report.ts';
import { assertNotLocked } from '../../shared/domain/meetings/meeting-status.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertAgendaItem } from './agenda-item.ts';
import { readVisibleMeeting } from './read-visible-meeting.ts';

export const putImplementerReport: Answer<'putImplementerReport'> = async (call) => {
  const { params, body } = call;
  const meeting = await readVisibleMeeting(call);
  assertAgendaItem(meeting, body.agendaItemId);
  await assertReferences(params, [
    ['organisation', body.presenter?.organisationId, '/presenter/organisationId'],
  ]);
  const report = await services().records.readConsistently('report', { reportId: body.reportId });
  const write = { kind: 'implementerReport', key: params, action: 'present' } as const;
  return put(call, write, () => {
    assertNotLocked(meeting);
    return presentReport(params, body, report?.record);
  });
};
