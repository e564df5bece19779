import type { CalendarDate } from '../domain/dates.ts';

/**
 * How far a time zone is from universal time on a day, which a reader knows without the names of zones: "UTC+8", "UTC+6:30". ICU
 * before 78 writes no distance where there is none.
 */
export function formatUtcOffset(day: CalendarDate, timeZone: string): string {
  const written = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const parts = written.formatToParts(new Date(`${day}T12:00:00Z`));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace(/^GMT$/, 'GMT+0').replace('GMT', 'UTC').replace('-', '−');
}
