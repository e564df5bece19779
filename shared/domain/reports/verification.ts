import * as z from 'zod';
import { VersionedReport } from './report.ts';

const Verdict = z
  .enum(['genuine', 'genuine_resaved', 'altered', 'unknown'])
  .describe(
    [
      '`genuine`: this system rendered exactly these bytes, in this release or an earlier one',
      '`genuine_resaved`: another program saved it; every page, file and link within is still as it was rendered',
      '`altered`: it contains a report of this system, but shows, does or contains something else than was rendered',
      '`unknown`: nothing can be said of it; `reason` says why',
    ].join('; '),
  );

/** What differs from the report as it was rendered. */
const Alterations = z.strictObject({
  pages: z
    .array(z.int().positive())
    .describe('Pages that show something else, are missing or were added; the first is 1.'),
  files: z
    .array(z.string())
    .describe('Files within that differ, are missing or were added, by their names.'),
  parts: z
    .array(z.enum(['tags', 'bookmarks', 'destinations', 'layers', 'form', 'actions', 'settings']))
    .describe('What else differs: for instance the tags that a screen reader reads.'),
});

/** What is known about a PDF that somebody sends. */
export const Verification = z
  .strictObject({
    verdict: Verdict,
    report: VersionedReport.optional().describe('The report whose snapshot it holds.'),
    altered: Alterations.optional().describe('Of an altered one.'),
    reason: z
      .enum(['damaged', 'encrypted', 'too_large', 'not_ours', 'original_missing'])
      .optional()
      .describe(
        [
          'Why it is unknown. `damaged`: it cannot be read as a PDF',
          '`encrypted`: it needs a password',
          '`too_large`: reading it takes too much memory or time',
          '`not_ours`: it holds no snapshot of a report that you may see',
          '`original_missing`: the file it would be compared with is missing at present',
        ].join('; '),
      ),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof Verification>;
