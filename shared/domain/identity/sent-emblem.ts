import * as z from 'zod';

export const maxEmblemBytes = 1_000_000;

/** A picture that identities of a programme can name. */
export const SentEmblem = z
  .strictObject({
    png: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('The SHA-256 of the file, by which an identity names it.'),
    width: z.int().positive().describe('In pixels.'),
    height: z.int().positive().describe('In pixels.'),
  })
  .meta({ id: 'SentEmblem' });
