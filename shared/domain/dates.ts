import * as z from 'zod';

/** A day of the calendar, `2020-10-27`; compared as text. */
export const CalendarDate = z.iso.date().meta({ id: 'CalendarDate', examples: ['2020-10-27'] });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A day, or a year of which only that is known; its length tells them apart. */
export const DayOrYear = z
  .union([CalendarDate, z.string().regex(/^\d{4}$/, 'is neither a day nor a year like 2016')])
  .meta({ id: 'DayOrYear', examples: ['2016'] });
export type DayOrYear = z.infer<typeof DayOrYear>;

/** A moment in UTC, `2026-11-23T08:00:00.000Z`. */
export const Instant = z.iso
  .datetime()
  .meta({ id: 'Instant', examples: ['2026-11-23T08:00:00.000Z'] });
export type Instant = z.infer<typeof Instant>;

/** The islands of UTC+14 are the first to see a day. */
const earliestZoneHours = 14;

/** Whether a day has come anywhere on Earth; what is dated later has not happened. */
export function hasBegun(day: CalendarDate, at: Instant): boolean {
  const there = new Date(Date.parse(at) + earliestZoneHours * 3_600_000);
  return day <= there.toISOString().slice(0, 10);
}
