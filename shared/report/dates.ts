import type { CalendarDate } from '../domain/dates.ts';
import { inDigits } from '../pdf/digits.ts';
import type { Words } from './words/words.ts';

/** A calendar day in words: "27 October 2020". The locale of the machine has no say in it. */
export function dayInWords(date: CalendarDate, words: Words): string {
  return written(date, words.months, words);
}

/** The same for the cells of tables: "27 Oct 2020". */
export function shortDay(date: CalendarDate, words: Words): string {
  return written(date, words.shortMonths, words);
}

function written(
  date: CalendarDate,
  months: readonly string[],
  { date: write, numbers }: Words,
): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const text = write(String(Number(day)), months[Number(month) - 1] ?? month, year);
  return inDigits(text, numbers.digits);
}

export function shortSpan(from: CalendarDate, to: CalendarDate, words: Words): string {
  return words.span(shortDay(from, words), shortDay(to, words));
}

/** A time from a start to an end, either of which may be unknown. */
export function spanInWords(
  {
    startDate,
    endDate,
  }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
  words: Words,
): string | undefined {
  if (startDate === undefined) return endDate && dayInWords(endDate, words);
  if (endDate === undefined) return words.since(dayInWords(startDate, words));
  return words.span(dayInWords(startDate, words), dayInWords(endDate, words));
}
