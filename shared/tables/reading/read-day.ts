import { CalendarDate } from '../../domain/dates.ts';
import type { RuleId } from '../findings/rules.ts';

export type DayOrder = 'day_first' | 'month_first';

/** A day, with what had to be left out or assumed to read it; or why it is none. */
export type ReadDay =
  | { readonly day: string; readonly rule?: RuleId }
  | { readonly day?: undefined; readonly rule: RuleId };

const isoDay = /^(\d{4}-\d\d-\d\d)$/;
const isoWithMore = /^(\d{4}-\d\d-\d\d)(?:[T ].*|Z|[+-]\d\d:\d\d)$/;
const yearFirst = /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/;
const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** @param order that other dates of the column have */
export function readDay(text: string, order: DayOrder | undefined): ReadDay {
  const written = text.trim();
  const plain = isoDay.exec(written)?.[1];
  if (plain !== undefined) return check(plain);
  const longer = isoWithMore.exec(written)?.[1];
  if (longer !== undefined) return check(longer, 'as-of-time');
  const [, year, month, day] = yearFirst.exec(written) ?? [];
  if (year !== undefined) return check(toDay(year, month, day), 'as-of-order');
  const [, first, second, last] = yearLast.exec(written) ?? [];
  if (last === undefined) return { rule: 'as-of-wrong' };
  const known = orderOf(written) ?? order ?? (first === second ? 'day_first' : undefined);
  if (known === undefined) return { rule: 'as-of-ambiguous' };
  const [dayOf, monthOf] = known === 'day_first' ? [first, second] : [second, first];
  return check(toDay(last, monthOf, dayOf), 'as-of-order');
}

/** The order of a date that can have no other, like 30/06/2026. */
function orderOf(text: string): DayOrder | undefined {
  const [, first = '0', second = '0'] = yearLast.exec(text.trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day_first';
  return Number(second) > 12 && Number(first) <= 12 ? 'month_first' : undefined;
}

/** The order that all dates of a column have which can have only one; undefined where they differ. */
export function commonOrder(texts: readonly string[]): DayOrder | undefined {
  const orders = new Set(texts.flatMap((text) => orderOf(text) ?? []));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** The day with day and month swapped; undefined where there is none. */
export function swap(day: string): string | undefined {
  const [year, month, date] = day.split('-');
  const swapped = `${year}-${date}-${month}`;
  return swapped !== day && CalendarDate.safeParse(swapped).success ? swapped : undefined;
}

const toDay = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function check(day: string, rule?: RuleId): ReadDay {
  if (!CalendarDate.safeParse(day).success) return { rule: 'as-of-wrong' };
  return rule === undefined ? { day } : { day, rule };
}
