import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is in use by another process of this system. */
export class FolderInUse extends Error {}

/**
 * Makes the folder, readable by its owner only, and claims it for this process: two on the same files would lose
 * writes. A claim whose process is gone, by kill -9 or power cut, is void.
 * @returns gives the claim up
 * @throws FolderInUse
 */
export function claimFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const claim = join(folder, 'process-id');
  if (!tryClaim(claim)) {
    const owner = Number(readFileSync(claim, 'utf8'));
    if (isRunning(owner)) {
      throw new FolderInUse(
        `${folder} is in use by process ${owner}. Stop it, or set DATA_FOLDER to another folder.`,
      );
    }
    rmSync(claim);
    if (!tryClaim(claim)) throw new FolderInUse(`${folder} was just claimed by another process.`);
  }
  return () => rmSync(claim, { force: true });
}

function tryClaim(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
