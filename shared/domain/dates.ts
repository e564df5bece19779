import * as z from 'zod';

/** A day of the calendar, `2020-10-27`; compared as text. */
export const CalendarDate = z.iso.date().meta({ id: 'CalendarDate', examples: ['2020-10-27'] });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A moment in UTC, `2026-11-23T08:00:00.000Z`. */
export const Instant = z.iso
  .datetime()
  .meta({ id: 'Instant', examples: ['2026-11-23T08:00:00.000Z'] });
export type Instant = z.infer<typeof Instant>;
