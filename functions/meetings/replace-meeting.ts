import { reviseMeeting } from '../../shared/domain/meetings/meeting-status.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { todayOf } from '../http/today.ts';
import { change } from '../http/writes.ts';
import { services } from '../services.ts';
import { checkMeeting } from './check-meeting.ts';

export const replaceMeeting: Answer<'replaceMeeting'> = async (call) => {
  const write = { kind: 'meeting', key: call.params, action: 'replace' } as const;
  await checkMeeting(call.params, call.body);
  const [used, today] = await Promise.all([agendaItemsInUse(call), todayOf(call)]);
  return change(call, write, (current) => {
    const next = reviseMeeting(current, call.body, today);
    assertKeeps(used, next.agenda ?? []);
    return next;
  });
};

/** The agenda items that statements and reports of the meeting refer to. */
async function agendaItemsInUse({
  params,
}: Call<'replaceMeeting'>): Promise<ReadonlySet<string | undefined>> {
  const { records } = services();
  const [statements, reports] = await Promise.all([
    records.listAll('statement', params),
    records.listAll('implementerReport', params),
  ]);
  return new Set([...statements, ...reports].map(({ agendaItemId }) => agendaItemId));
}

function assertKeeps(
  used: ReadonlySet<string | undefined>,
  agenda: readonly { readonly agendaItemId: string }[],
): void {
  const there = new Set(agenda.map(({ agendaItemId }) => agendaItemId));
  const missing = [...used].filter((id) => id !== undefined && !there.has(id));
  if (missing.length === 0) return;
  const detail = `Statements or reports belong to the agenda items ${missing.join(', ')}.`;
  throw new Problem('in_use', detail);
}
