import * as z from 'zod';
import { KeptReport } from './report.ts';

/** What is known of a PDF that somebody holds in hands. */
export const Verification = z
  .strictObject({
    origin: z
      .enum(['ours', 'unknown'])
      .describe(
        'Whether it carries the snapshot of a report of this system that you may see; the rest is said of such a report only.',
      ),
    report: KeptReport.optional(),
    bytes: z
      .enum(['identical', 'changed'])
      .optional()
      .describe('Whether it is the very file that was rendered.'),
    figures: z
      .enum(['identical', 'changed'])
      .optional()
      .describe('Whether its tables are what the snapshot gives when it is composed again.'),
    differing: z
      .array(z.string())
      .optional()
      .describe('Names of the tables within the file that differ, are missing or were added.'),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof Verification>;
