import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { identifier, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { endNotBeforeStart, programmeKind } from '../programme/programme.ts';
import { Line } from '../text.ts';

const ClosingStatus = z.enum(['closed', 'reopened']).meta({ id: 'ClosingStatus' });

/** Days of a programme in which no value or review changes until they are reopened. */
export const Closing = z.strictObject({
  programmeId: ProgrammeId,
  closingId: identifier('Chosen by the programme, for instance "2026-h1".'),
  startDate: CalendarDate,
  endDate: CalendarDate,
  status: ClosingStatus,
  reason: Line.optional().describe('Why it was reopened; required then.'),
});
export type Closing = z.infer<typeof Closing>;

export const ClosingInput = Closing.omit({ programmeId: true, closingId: true })
  .refine(...endNotBeforeStart)
  .refine(({ status, reason }) => status === 'closed' || reason !== undefined, {
    error: 'is required to reopen what is closed',
    path: ['reason'],
  })
  .meta({ id: 'ClosingInput' });
export type ClosingInput = z.infer<typeof ClosingInput>;
export const closingKind = defineKind({
  name: 'closing',
  schema: Closing,
  id: 'closingId',
  under: programmeKind,
  path: 'closings',
});
export const VersionedClosing = closingKind.versioned;

export type PeriodDays = { readonly periodStart: CalendarDate; readonly periodEnd: CalendarDate };

/**
 * A new closing is closed, and its days change only after it was reopened with a reason.
 * @throws Problem `invalid_request` or `period_closed`
 */
export function assertFollows(next: Closing, before: Closing | undefined): void {
  if (!before) {
    if (next.status === 'closed') return;
    throw Problem.at('/status', 'A new closing must be closed.');
  }
  const sameDays = next.startDate === before.startDate && next.endDate === before.endDate;
  if (sameDays || before.status === 'reopened' || next.status === 'reopened') return;
  throw new Problem('period_closed', 'Reopen the closing before you change its days.');
}

/** The closing, if it is not reopened, that contains the whole period. */
export function closingOf(
  { periodStart, periodEnd }: PeriodDays,
  closings: readonly Closing[],
): Closing | undefined {
  return closings.find(
    ({ status, startDate, endDate }) =>
      status === 'closed' && startDate <= periodStart && periodEnd <= endDate,
  );
}

/** @throws Problem `period_closed` that names the closing a period lies within */
export function assertOpen(period: PeriodDays, closings: readonly Closing[]): void {
  const closing = closingOf(period, closings);
  if (!closing) return;
  const { periodStart, periodEnd } = period;
  const detail = `The period from ${periodStart} to ${periodEnd} lies in the closing "${closing.closingId}".`;
  throw new Problem('period_closed', detail);
}
