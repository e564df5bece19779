import { statfsSync } from 'node:fs';

/** A folder that this system cannot run on; the message says why, and what to do. */
export class FolderRefused extends Error {}

const elsewhere = 'or set DATA_FOLDER to another folder.';
/** The stores keep some megabytes beside what is in them, and fail without words where they cannot. */
const minFreeBytes = 32 * 1024 * 1024;

/** @throws FolderRefused where the disk of the folder is about to be full */
export function assertRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < minFreeBytes) throw full(folder);
}

/** In words, what the system says in codes of a disk that is full or cannot be written. */
export function diskFault(folder: string, error: unknown): FolderRefused | undefined {
  if (isOfNetwork(error)) return undefined;
  const said = saidBy(error);
  if (/ENOSPC|disk is full|no space left/i.test(said)) return full(folder);
  if (/EROFS|EACCES|EPERM|ENOENT.*mkdir|unable to open|readonly/i.test(said))
    return new FolderRefused(`${folder} cannot be written. Make it writable for you, ${elsewhere}`);
  if (/EEXIST|ENOTDIR/.test(said))
    return new FolderRefused(`${folder} is a file, or lies in one. Set DATA_FOLDER to a folder.`);
  return undefined;
}

function full(folder: string): FolderRefused {
  const megabytes = minFreeBytes / 1024 / 1024;
  return new FolderRefused(
    `The disk of ${folder} is full. Make room, ${megabytes} MB at least, ${elsewhere}`,
  );
}

/** A port that may not be taken has the same code as a file that may not be written. */
function isOfNetwork(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

/** Code and message of an error and of what caused it. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : saidBy(error.cause)}`;
}
