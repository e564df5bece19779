import * as z from 'zod';
import { CalendarDate } from './dates.ts';
import { Line } from './text.ts';

/** Only web links leave the house: no `javascript:`, no `data:`, no credentials. */
export const WebLink = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'is not an https link' })
  .max(2_000)
  .refine((link) => !/[\p{Cc}\s"<>\\^`{|}]|\/\/[^/]*@/u.test(link), {
    error: 'is not a plain https link',
  });

/** Where a fact comes from, so that another person can check it. */
export const Source = z
  .strictObject({
    title: Line,
    link: WebLink.optional(),
    publishedOn: CalendarDate.optional(),
    illustrative: z
      .boolean()
      .optional()
      .describe('True for an invented value that shows how a report looks; printed as such.'),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
