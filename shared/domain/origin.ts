import * as z from 'zod';
import { identifier } from './identifiers.ts';
import { Line } from './text.ts';

/** Where a record was imported from; whoever imports it sets this, so that the next import finds the record again. */
export const Origin = z
  .strictObject({
    importId: identifier('Of the import.').optional().describe('The import that brought it.'),
    source: Line.describe('The file or system, for instance its identifier in IATI.'),
    path: Line.describe('The place within it, for instance "result[2]/indicator[1]".'),
    activityHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal')
      .optional()
      .describe('Of a project: the SHA-256 of the text of its source activity, which is kept.'),
  })
  .meta({
    id: 'Origin',
    description: 'Where a record was imported from, so that the next import finds it again.',
  });
export type Origin = z.infer<typeof Origin>;
