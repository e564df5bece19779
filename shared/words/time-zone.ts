import type { CalendarDate } from '../domain/dates.ts';

/** The offset of a time zone on a day: "UTC+8", "UTC+6:30". ICU before 78 writes none for an offset of zero, so it is added. */
export function formatUtcOffset(day: CalendarDate, timeZone: string): string {
  const written = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const parts = written.formatToParts(new Date(`${day}T12:00:00Z`));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace(/^GMT$/, 'GMT+0').replace('GMT', 'UTC').replace('-', '−');
}
