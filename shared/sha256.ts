import { createHash } from 'node:crypto';

export function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** A hash of content that comes piece by piece. */
export function startSha256() {
  const hash = createHash('sha256');
  return {
    write: (piece: Uint8Array): void => void hash.update(piece),
    /** In hexadecimal. */
    end: (): string => hash.digest('hex'),
  };
}

/** In hexadecimal, as records and paths have it. */
export function sha256Of(content: string | Uint8Array): string {
  return sha256(content).toString('hex');
}
