import type { CalendarDate } from '../domain/dates.ts';
import type { Formats } from './formats/formats.ts';
import { inDigits, inSentence, noBreak } from './numbers.ts';

/** A calendar day in words, on one line always: "27 October 2020". The locale of the machine has no say in it. */
export function dayInWords(date: CalendarDate, words: Formats): string {
  const { date: write, months, numbers } = inSentence(words);
  const [year, month, day] = partsOf(date);
  const name = months[Number(month) - 1] ?? month;
  return inDigits(onOneLine(write(String(Number(day)), name, year)), numbers.digits);
}

/** The same for the cells of tables: "27 Oct 2020". */
export function shortDay(date: CalendarDate, { shortDate, numbers }: Formats): string {
  const [year, month, day] = partsOf(date);
  return inDigits(onOneLine(shortDate(day, month, year)), numbers.digits);
}

const onOneLine = (date: string) => date.replaceAll(' ', noBreak);

function partsOf(date: CalendarDate): readonly [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return [year, month, day];
}

export function shortSpan(from: CalendarDate, to: CalendarDate, words: Formats): string {
  return (words.shortSpan ?? words.span)(shortDay(from, words), shortDay(to, words));
}

/** Days of ISO 8601, which no reader takes for another day, whatever the language. */
export const sharedDays = {
  shortDate: (day, month, year) => `${year}-${month}-${day}`,
  shortSpan: (from, to) => `${from} – ${to}`,
} as const satisfies Pick<Formats, 'shortDate' | 'shortSpan'>;

/** A time from a start to an end, either of which may be unknown. */
type Span = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

export function spanInWords(span: Span, words: Formats): string | undefined {
  return spanOf(span, (day) => dayInWords(day, words), words);
}

/** The same for the cells of tables. */
export function shortSpanOf(span: Span, words: Formats): string | undefined {
  const write = (day: CalendarDate) => shortDay(day, words);
  return spanOf(span, write, { ...words, span: words.shortSpan ?? words.span });
}

function spanOf(
  { startDate, endDate }: Span,
  write: (day: CalendarDate) => string,
  words: Formats,
): string | undefined {
  if (startDate === undefined) return endDate && write(endDate);
  if (endDate === undefined) return words.since(write(startDate));
  return words.span(write(startDate), write(endDate));
}
