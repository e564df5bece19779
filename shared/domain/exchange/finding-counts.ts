import * as z from 'zod';

const count = (what: string) => z.int().nonnegative().describe(what);

/** How many findings there are of each severity. */
export const FindingCounts = z
  .strictObject({
    critical: count('Of the official ruleset: its validator takes no such file.'),
    error: count('Something was left out.'),
    warning: count('Somebody should look.'),
    note: count('Nothing was lost.'),
  })
  .meta({ id: 'FindingCounts' });
