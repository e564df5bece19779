import * as z from 'zod';
import { rule } from './field-error.ts';

/** Another year is a slip or of another calendar: 2568 is 2025 in the calendars of Laos, Cambodia and Myanmar. */
export const commonEra = [
  /^(?:19|20|21)\d\d-/,
  'is not in the years 1900 to 2199 of the common era',
] as const;

/** A day of the calendar, `2020-10-27`; compared as text. */
export const CalendarDate = z.iso
  .date()
  .regex(...commonEra)
  .meta({
    id: 'CalendarDate',
    description: 'A day of the calendar of the common era.',
    examples: ['2020-10-27'],
  });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A day, or a year of which only that is known; its length tells them apart. */
export const DayOrYear = z
  .union([CalendarDate, z.string().regex(/^\d{4}$/)], {
    error: 'is neither a day nor a year like 2016',
  })
  .meta({
    id: 'DayOrYear',
    description: 'A day, or a year of which only that is known.',
    examples: ['2016'],
  });
export type DayOrYear = z.infer<typeof DayOrYear>;

/** The day of something that has happened: not after today, see `futureDates`. */
export const EventDate = z.iso
  .date()
  .regex(...commonEra)
  .meta({
    id: 'EventDate',
    description: 'A day that is not after today in the time zone of the programme.',
    examples: ['2020-10-27'],
  });

/** A moment in UTC, `2026-11-23T08:00:00.000Z`. */
export const Instant = z.iso
  .datetime()
  .meta({ id: 'Instant', description: 'A moment in UTC.', examples: ['2026-11-23T08:00:00.000Z'] });
export type Instant = z.infer<typeof Instant>;

/** A time zone of the IANA database that the platform knows. */
export const TimeZone = z
  .string()
  .regex(/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/, 'is not an IANA time zone')
  .refine(isKnownZone, rule('wrong_format', 'is not a time zone of the IANA database'))
  .meta({
    id: 'TimeZone',
    description: 'A time zone of the IANA database.',
    examples: ['Asia/Shanghai'],
  });
export type TimeZone = z.infer<typeof TimeZone>;

function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

const inDigits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The day in a time zone at a moment; the only place that says what today is. */
export function todayIn(timeZone: TimeZone, at: Instant): CalendarDate {
  const part = partsIn(timeZone, at, inDigits);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The time of day in a time zone at a moment: "16:15". */
export function clockIn(timeZone: TimeZone, at: Instant): string {
  const part = partsIn(timeZone, at, clock);
  return `${part('hour')}:${part('minute')}`;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How far the clocks of a time zone are ahead when a day begins there, as ISO 8601 has it: "+08:00". */
export function offsetIn(timeZone: TimeZone, day: CalendarDate): string {
  const part = partsIn(timeZone, `${day}T00:00:00Z`, { timeZoneName: 'longOffset' });
  return part('timeZoneName').slice('GMT'.length, 'GMT+00:00'.length) || '+00:00';
}

type Parts = Readonly<
  Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute', 'numeric' | '2-digit'>>
> & {
  readonly hourCycle?: 'h23';
  readonly timeZoneName?: 'longOffset';
};

function partsIn(timeZone: TimeZone, at: Instant, options: Parts) {
  const written = new Intl.DateTimeFormat('en', { timeZone, ...options });
  const parts = written.formatToParts(new Date(at));
  return (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
}
