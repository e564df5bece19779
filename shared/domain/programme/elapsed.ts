import type { CalendarDate } from '../dates.ts';
import { type Decimal, decimal, printed, ratioOf } from '../decimal.ts';

type ProjectDays = {
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
};

const dayOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * The share of a span of days that has gone by at the end of a day: 0 before it begins, 1 once it is over.
 * @returns undefined where start or end is unknown
 */
export function elapsedShare(
  { startDate, endDate }: ProjectDays,
  asOf: CalendarDate,
): Decimal | undefined {
  if (startDate === undefined || endDate === undefined) return undefined;
  if (asOf < startDate) return '0';
  if (asOf >= endDate) return '1';
  const gone = dayOf(asOf) - dayOf(startDate) + 1;
  const whole = dayOf(endDate) - dayOf(startDate) + 1;
  const share = ratioOf(decimal(String(gone)), decimal(String(whole)));
  return share && printed(share);
}
