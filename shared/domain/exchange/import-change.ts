import * as z from 'zod';

/** The kinds of record that an import writes. */
export const ImportedKind = z
  .enum(['organisation', 'project', 'result', 'indicator', 'value'])
  .meta({ id: 'ImportedKind' });
export type ImportedKind = z.infer<typeof ImportedKind>;

const ChangeOutcome = z
  .enum(['created', 'changed', 'conflict', 'locked', 'refused', 'withdrawn', 'absent'])
  .meta({ id: 'ChangeOutcome' });

/** What an import does to one record, or to one field of it. */
export const ImportChange = z
  .strictObject({
    outcome: ChangeOutcome.describe(
      '`created`: the record is new. `changed`: the file changed the field. `conflict`: it was changed here and in the file, ours stays. `locked`: the file differs, but the record is submitted, approved or closed. `refused`: a rule does not take it. `withdrawn`: it was taken back here and stays so. `absent`: the file has it no longer; nothing is deleted.',
    ),
    kind: ImportedKind.describe('The kind of the record.'),
    address: z.string().describe('The address of the record.'),
    activity: z
      .string()
      .describe('The identifier of the activity; empty where it has none, and in tables.'),
    path: z
      .string()
      .describe(
        'The place in the file, for instance "result[2]/indicator[1]" or "Values!17"; empty if none.',
      ),
    field: z.string().optional().describe('The field, for instance "periods/2020/target/value".'),
    here: z.string().optional().describe('What the record has; what is no text is JSON.'),
    file: z.string().optional().describe('What the file has, in the same form.'),
    reason: z
      .string()
      .optional()
      .describe('Why it is locked or refused, or with which reason it is recorded.'),
  })
  .meta({ id: 'ImportChange' });
export type ImportChange = Readonly<z.infer<typeof ImportChange>>;
