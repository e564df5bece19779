import {
  type CalendarDate,
  clockIn,
  type DayOrYear,
  type Instant,
  type TimeZone,
  todayIn,
} from '../domain/dates.ts';
import type { Formats } from './formats/formats.ts';
import { noBreakSpace, writeDigits } from './numbers.ts';
import { formatUtcOffset } from './time-zone.ts';

/** A day in words, kept on one line: "27 October 2020". Independent of the locale of the machine. */
export function formatDay(date: CalendarDate, words: Formats): string {
  const { date: write, months, numbers } = words;
  const [year, month, day] = splitDate(date);
  const name = months[Number(month) - 1] ?? month;
  return writeDigits(keepOnOneLine(write(String(Number(day)), name, year)), numbers.digits);
}

/** The same for the cells of tables: "27 Oct 2020". */
export function formatShortDay(date: CalendarDate, { shortDate, numbers }: Formats): string {
  const [year, month, day] = splitDate(date);
  return writeDigits(keepOnOneLine(shortDate(day, month, year)), numbers.digits);
}

/** A day, or a year of which only that is known. */
export function formatDayOrYear(date: DayOrYear, words: Formats): string {
  return date.length === 4 ? writeDigits(date, words.numbers.digits) : formatShortDay(date, words);
}

/** The time of day of a moment in a time zone: "16:15 UTC+8". */
export function formatTime(
  moment: Instant,
  timeZone: TimeZone,
  { numbers }: Pick<Formats, 'numbers'>,
): string {
  const offset = formatUtcOffset(todayIn(timeZone, moment), timeZone);
  return writeDigits(keepOnOneLine(`${clockIn(timeZone, moment)} ${offset}`), numbers.digits);
}

const keepOnOneLine = (date: string) => date.replaceAll(' ', noBreakSpace);

function splitDate(date: CalendarDate): readonly [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return [year, month, day];
}

export function formatShortSpan(from: CalendarDate, to: CalendarDate, words: Formats): string {
  return (words.shortSpan ?? words.span)(formatShortDay(from, words), formatShortDay(to, words));
}

/** ISO 8601 days, unambiguous in every language. */
export const daysForTwo = {
  shortDate: (day, month, year) => `${year}-${month}-${day}`,
  shortSpan: (from, to) => `${from} – ${to}`,
} as const satisfies Pick<Formats, 'shortDate' | 'shortSpan'>;

/** A period whose start or end may be unknown. */
type OpenSpan = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

export function formatOpenSpan(span: OpenSpan, words: Formats): string | undefined {
  return writeOpenSpan(span, (day) => formatDay(day, words), words);
}

/** The same for the cells of tables. */
export function formatShortOpenSpan(span: OpenSpan, words: Formats): string | undefined {
  const write = (day: CalendarDate) => formatShortDay(day, words);
  return writeOpenSpan(span, write, { ...words, span: words.shortSpan ?? words.span });
}

function writeOpenSpan(
  { startDate, endDate }: OpenSpan,
  write: (day: CalendarDate) => string,
  words: Formats,
): string | undefined {
  if (startDate === undefined) return endDate && write(endDate);
  if (endDate === undefined) return words.since(write(startDate));
  return words.span(write(startDate), write(endDate));
}
