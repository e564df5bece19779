import type { Period } from '../../domain/framework/indicator.ts';
import type { Report } from './context.ts';
import { type DayOrder, readDay, swap } from './read-day.ts';
import type { TableLine } from './table-line.ts';

type Given = {
  readonly current: string | undefined;
  readonly period: Period;
  readonly order: DayOrder | undefined;
  /** Whether the column has dates that a spreadsheet could not read. */
  readonly hasTextDates: boolean;
  readonly today: string;
  readonly report: Report;
};

/** The day of a value, if it was changed. A day that cannot be is not taken, nor a better one guessed. */
export function readAsOf(line: TableLine, given: Given): string | undefined | 'wrong' {
  const { current, order, report } = given;
  const { text, fault, is } = line.cell('asOf');
  const place = line.placeOf('asOf');
  if (fault && text === '') {
    report(place, fault.rule, { raw: fault.raw });
    return 'wrong';
  }
  if (text.trim() === '' || text === current) return undefined;
  const { day, rule } = readDay(text, order);
  if (day === undefined) {
    report(place, rule, { raw: text });
    return 'wrong';
  }
  if (day === current) return undefined;
  const mayBeSwapped = is === 'date' && given.hasTextDates && swap(day) !== undefined;
  const impossible = faultOf(day, given) ?? (mayBeSwapped ? 'as-of-mixed' : undefined);
  if (impossible) {
    report(place, impossible, { raw: text, read: day });
    return 'wrong';
  }
  if (fault) report(place, fault.rule, { raw: fault.raw, read: day });
  if (rule !== undefined) report(place, rule, { raw: text, read: day });
  return day;
}

function faultOf(day: string, { period, today }: Given) {
  const isPossible = (each: string) => each >= period.periodStart && each <= today;
  if (isPossible(day)) return undefined;
  const swapped = swap(day);
  if (swapped !== undefined && isPossible(swapped) && swapped <= period.periodEnd)
    return 'as-of-swapped';
  return day > today ? 'as-of-in-future' : 'as-of-early';
}
