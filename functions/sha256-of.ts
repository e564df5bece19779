import { createHash } from 'node:crypto';

/** In hexadecimal, as records and paths have it. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
