import { createHash, hash } from 'node:crypto';

export function sha256(content: string | Uint8Array): Buffer {
  return hash('sha256', content, 'buffer');
}

/** A hash of content that comes piece by piece. */
export function startSha256() {
  const begun = createHash('sha256');
  return {
    write: (piece: Uint8Array): void => void begun.update(piece),
    /** In hexadecimal. */
    end: (): string => begun.digest('hex'),
  };
}

/** In hexadecimal, as records and paths have it. */
export function sha256Of(content: string | Uint8Array): string {
  return sha256(content).toString('hex');
}
