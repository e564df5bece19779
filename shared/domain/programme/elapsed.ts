import type { CalendarDate } from '../dates.ts';
import { type Decimal, decimal, ratioOf, toDecimal } from '../decimal.ts';

type ProjectDays = {
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
};

const dayOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * The share of the days from start to end that have passed at the end of `asOf`: 0 before the start, 1 from the end on.
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
  return share && toDecimal(share);
}
