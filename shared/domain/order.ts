import * as z from 'zod';
import type { CalendarDate } from './dates.ts';
import { inLanguage, type MultilingualText } from './text.ts';

export const Order = z
  .int()
  .nonnegative()
  .describe('Reports are by this number, then by start date and title.');

type Ordered = {
  readonly order?: number | undefined;
  readonly startDate?: CalendarDate | undefined;
  readonly title: MultilingualText;
};

/** By order, those without one last; then by start date, then by title, so that no list is in random order. */
export function compareOrders(one: Ordered, other: Ordered): number {
  const [left, right] = [keyOf(one), keyOf(other)];
  return left < right ? -1 : Number(left > right);
}

function keyOf({ order, startDate = '9999', title }: Ordered): string {
  const place = order === undefined ? 'last' : String(order).padStart(16, '0');
  return `${place} ${startDate} ${inLanguage(title, 'en').text}`;
}
