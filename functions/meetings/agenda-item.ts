import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { Problem } from '../../shared/domain/problem.ts';

/** @throws Problem `invalid_request` where the agenda does not have the item */
export function assertAgendaItem({ agenda = [] }: Meeting, agendaItemId: string | undefined): void {
  if (agendaItemId === undefined) return;
  if (agenda.some((item) => item.agendaItemId === agendaItemId)) return;
  throw Problem.at('/agendaItemId', {
    code: 'unknown_record',
    detail: 'is not on the agenda of this meeting',
  });
}
