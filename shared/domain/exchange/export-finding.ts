import * as z from 'zod';
import { ImportSeverity } from './import-finding.ts';

/** What an export could not write as it is, or what its reader should know. */
export const ExportFinding = z
  .strictObject({
    rule: z.string().describe('The rule, for instance "no-rows".'),
    severity: ImportSeverity.describe(
      'Critical or error: something is not in the files. Warning: somebody should look. Note: nothing was lost.',
    ),
    says: z.string().describe('What the rule found.'),
    done: z.string().describe('What was done.'),
    record: z
      .string()
      .describe('The address of the record that it concerns, for instance "/projects/p".'),
    raw: z.string().optional().describe('What stands there; long text is cut.'),
  })
  .meta({ id: 'ExportFinding' });
export type ExportFinding = Readonly<z.infer<typeof ExportFinding>>;
