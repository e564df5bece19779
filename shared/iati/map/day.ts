import type { CalendarDate } from '../../domain/dates.ts';
import type { Reading } from '../reading.ts';
import { attributeOf, childOf, type Element } from '../xml/element.ts';

const written = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)((?:T.*)?(?:Z|[+-]\d\d:?\d\d)?)$/;

/** The calendar day of an attribute: a time or zone behind it is dropped. Undefined where there is none. */
export function dayOf(
  element: Element,
  attribute: string,
  { report }: Reading,
): CalendarDate | undefined {
  const raw = attributeOf(element, attribute);
  if (raw === undefined) return undefined;
  const day = toDay(raw);
  if (day === undefined) report('date-wrong', element, raw);
  else if (day !== raw && !attribute.endsWith('datetime')) report('date-zone', element, raw);
  return day;
}

/** The same of the first child of a name. */
export function dayIn(element: Element, name: string, reading: Reading): CalendarDate | undefined {
  const child = childOf(element, name);
  return child && dayOf(child, 'iso-date', reading);
}

/** The day that a date begins with; undefined where it is no day of the years 1900 to 2199. */
export function toDay(raw: string): CalendarDate | undefined {
  const [, year, month, day] = written.exec(raw) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = month >= '01' && month <= '12' && day >= '01' && Number(day) <= days;
  return isDay ? `${year}-${month}-${day}` : undefined;
}
