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

/**
 * By order, those without one last; then by start date, by title with its numbers as numbers, and by id, so that no list is in random
 * order.
 */
export function sortInOrder<Each>(
  items: readonly Each[],
  of: (item: Each) => Identified,
): readonly Each[] {
  const keyed = items.map((item) => [keyOf(of(item)), item] as const);
  return keyed.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

/** Store keys are short; titles that differ later than this are by id. */
const maxTitle = 100;

/** The place of a record among those that are listed with it, as the part of a key. */
export function placeInOrder(record: Identified): string {
  return keyOf(record, maxTitle);
}

type Identified = Ordered & { readonly id: string };

function keyOf({ order, startDate = '9999', title, id }: Identified, length?: number): string {
  const place = order === undefined ? 'last' : padNumbers(String(order));
  const name = padNumbers(inLanguage(title, 'en').text).slice(0, length);
  return `${place} ${startDate} ${name} ${id}`;
}

/** "Output 2" is before "Output 10". */
function padNumbers(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(16, '0'));
}
