import * as z from 'zod';

export const ImportSeverity = z.enum(['critical', 'error', 'warning', 'note']);

/** What a rule found in a file, where, and what was done. */
export const ImportFinding = z
  .strictObject({
    rule: z
      .string()
      .describe('A rule of ours like "value-text", or of the official ruleset like "8.8.1".'),
    severity: ImportSeverity.describe(
      'Critical: the official validator takes no such file. Error: something is not in the records. Warning: somebody should look. Note: nothing was lost.',
    ),
    says: z.string().describe('What the file says, as the rule has it.'),
    done: z.string().describe('What was done.'),
    activity: z
      .string()
      .describe('The identifier of the activity; empty where it has none, and in tables.'),
    path: z
      .string()
      .describe(
        'The place within the activity, for instance "result[2]/indicator[1]"; of a table the cell, for instance "Values!G17".',
      ),
    line: z
      .int()
      .nonnegative()
      .describe('The line of the file, or the row of a sheet; 0 for the whole of it.'),
    raw: z.string().optional().describe('What stands there, as the file has it; long text is cut.'),
    read: z.string().optional().describe('Of a table: what it was read as.'),
  })
  .meta({ id: 'ImportFinding' });
export type ImportFinding = Readonly<z.infer<typeof ImportFinding>>;
