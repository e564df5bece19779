import * as z from 'zod';
import { declarationOf, type Entities, type Kind } from '../kinds.ts';
import type { Erasure, Versioned } from '../record.ts';
import { Line } from '../text.ts';

export const ErasureInput = z
  .strictObject({ reason: Line.describe('Why it is erased; kept in the history.') })
  .meta({ id: 'ErasureInput' });

/** A record without its personal fields; it says that they were erased, by whom and when. A membership ends with its address. */
export function erase<K extends Kind>(
  kind: K,
  record: Versioned<Entities[K]>,
  erased: z.infer<typeof Erasure>,
): Entities[K] {
  const personal = declarationOf(kind).personal ?? [];
  const rest = Object.entries(record).filter(([field]) => !personal.includes(field));
  const ended = kind === 'member' ? { status: 'revoked' } : {};
  return { ...Object.fromEntries(rest), ...ended, erased } as unknown as Entities[K];
}
