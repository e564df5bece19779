import * as z from 'zod';
import type { Entities, Kind } from '../kinds.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';

/** A record by its address and the version that was read: what a figure was made from. */
export const Version = z.strictObject({
  address: z.string().describe('The path that reads it.'),
  version: z.int().positive().describe('The version that was read.'),
});
export const Input = Version.meta({
  id: 'Input',
  description: 'A record that a figure was made from, in the version that was read.',
});
export type Input = z.infer<typeof Input>;

export function inputOf<K extends Kind>(kind: K, record: Versioned<Entities[K]>): Input {
  return { address: addressOf(kind, record), version: record.version };
}
