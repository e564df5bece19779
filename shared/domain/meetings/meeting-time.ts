import * as z from 'zod';
import { CalendarDate, commonEra, TimeZone } from '../dates.ts';
import { rule } from '../field-error.ts';
import { Source } from '../source.ts';

/** The local time at the place, to the minute: `2020-11-04T09:00`. */
const LocalDateTime = z.iso
  .datetime({ local: true, precision: -1, error: 'is not a local time like 2020-11-04T09:00' })
  .regex(/\d$/, 'is a local time, without a zone')
  .regex(...commonEra);

/** The minute, or only the day where no more is known. */
const DayOrMinute = z.union([CalendarDate, LocalDateTime], {
  error: 'is neither a day like 2020-11-04 nor a local time like 2020-11-04T09:00',
});

/** When a meeting is held, in the time of its place. */
export const MeetingTime = z
  .strictObject({
    start: DayOrMinute.describe('The day, or the day and minute, on the clock of the time zone.'),
    end: DayOrMinute.optional().describe('The end, in the same form as the start.'),
    timeZone: TimeZone.describe('The time zone of these times.'),
    partOfDay: z
      .enum(['morning', 'afternoon', 'evening'])
      .optional()
      .describe('Where a source says so, but not the hour.'),
    dateInferred: z
      .boolean()
      .optional()
      .describe('True where a part of the date, such as the year, is not printed in the source.'),
    source: Source.optional().describe('Where the time is published.'),
  })
  .refine(
    ({ dateInferred, source }) => !dateInferred || source !== undefined,
    rule('required', 'is required for a date that is inferred', ['source']),
  )
  .refine(
    ({ start, end }) => end === undefined || end.length === start.length,
    rule('wrong_format', 'is not given as exactly as start: both a day, or both to the minute', [
      'end',
    ]),
  )
  .refine(
    ({ start, end }) => end === undefined || start <= end,
    rule('wrong_order', 'is before start', ['end']),
  )
  .meta({ id: 'MeetingTime' });
export type MeetingTime = z.infer<typeof MeetingTime>;

/** The day a meeting begins, where it is held. */
export function dayOf({ start }: MeetingTime): CalendarDate {
  return start.slice(0, 10);
}
