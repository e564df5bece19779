import { createHash } from 'node:crypto';

export function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** In hexadecimal, as records and paths have it. */
export function sha256Of(content: string | Uint8Array): string {
  return sha256(content).toString('hex');
}
