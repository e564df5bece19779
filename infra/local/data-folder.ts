import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { assertFreeSpace, diskFault, FolderRefused } from './disk-fault.ts';

/**
 * How everything in the folder is written: the table, the files, the queue and the key of the issuer. It rises with each release that
 * writes any of it in another way.
 */
export const dataFormat = '3';
const formatFile = 'format';
const claimFile = 'claim';
/** Says who has claimed the folder, for people; whether somebody has, the lock tells. */
const ownerFile = 'process-id';

/**
 * Makes the folder, readable by its owner only, and claims it for this process: two on the same files would lose
 * writes.
 * @returns gives the claim up
 * @throws FolderRefused where it is in use, was written in another format, or cannot be written
 */
export function claimFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    assertFreeSpace(folder);
    assertFormat(folder);
    const unlock = lock(folder);
    writeFileSync(join(folder, ownerFile), String(process.pid));
    writeFileSync(join(folder, formatFile), dataFormat);
    return () => {
      rmSync(join(folder, ownerFile), { force: true });
      unlock();
    };
  } catch (error) {
    throw diskFault(folder, error) ?? error;
  }
}

/** Checks the format of a folder before anything in it is read or written. */
function assertFormat(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== claimFile && name !== ownerFile);
  if (names.length === 0) return;
  const format = names.includes(formatFile) ? readFileSync(join(folder, formatFile), 'utf8') : '';
  if (format === dataFormat) return;
  const what = format === '' ? 'names no format' : `has format ${JSON.stringify(format)}`;
  throw new FolderRefused(
    `${folder} ${what}, and this release reads format ${dataFormat} only. Start the release that wrote it, set DATA_FOLDER to another folder, or delete it to start anew.`,
  );
}

/** A claim that nothing refers to is closed when memory is tidied up, and its lock is gone. */
const claims = new Set<DatabaseSync>();

/**
 * The lock is the operating system's: it ends with the process however that ends, and no other process can be taken for the one
 * that has it.
 */
function lock(folder: string): () => void {
  const claim = new DatabaseSync(join(folder, claimFile));
  try {
    claim.exec('PRAGMA journal_mode = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    claim.close();
    if (!isLocked(error)) throw error;
    throw new FolderRefused(
      `${folder} is in use by ${ownerOf(folder)}. Stop it, or set DATA_FOLDER to another folder.`,
    );
  }
  claims.add(claim);
  return () => {
    claims.delete(claim);
    claim.close();
  };
}

/** A process writes its name a moment after it gets the lock. */
function ownerOf(folder: string): string {
  const path = join(folder, ownerFile);
  return existsSync(path) ? `process ${readFileSync(path, 'utf8')}` : 'another process';
}

/** SQLITE_BUSY: another process has the lock. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
