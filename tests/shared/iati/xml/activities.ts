import { ActivityReader, type FoundActivity } from '../../../../shared/iati/xml/reader.ts';
import { Refusal } from '../../../../shared/iati/xml/refusal.ts';

/** The activities of a file that comes in pieces of some size. */
export function activitiesOf(file: string | Uint8Array, size = 1_000): readonly FoundActivity[] {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reader = new ActivityReader();
  const found: FoundActivity[] = [];
  for (let at = 0; at < bytes.length; at += size)
    found.push(...reader.write(bytes.subarray(at, at + size)));
  return [...found, ...reader.end()];
}

/** Why a file is refused. */
export function refusalOf(file: string | Uint8Array, size?: number): Refusal['refused'] {
  try {
    activitiesOf(file, size);
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
  throw new Error('The file is not refused');
}
