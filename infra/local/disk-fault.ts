import { statfsSync } from 'node:fs';

/** A folder in which this system cannot run; the message says why, and what to do. */
export class FolderRefused extends Error {}

const elsewhere = 'or set DATA_FOLDER to another folder.';
/** The stores need some megabytes beyond their data, and fail without a message where they cannot get them. */
const minFreeBytes = 32 * 1024 * 1024;

/** @throws FolderRefused where the disk of the folder is about to be full */
export function assertFreeSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < minFreeBytes) throw diskIsFullFault(folder);
}

/** Explains an error code of a disk that is full or cannot be written; undefined for any other error. */
export function diskFault(folder: string, error: unknown): FolderRefused | undefined {
  if (isFromListening(error)) return undefined;
  const text = textOf(error);
  if (/ENOSPC|disk is full|no space left/i.test(text)) return diskIsFullFault(folder);
  if (/EROFS|EACCES|EPERM|ENOENT.*mkdir|unable to open|readonly/i.test(text))
    return new FolderRefused(`${folder} cannot be written. Make it writable for you, ${elsewhere}`);
  if (/EEXIST|ENOTDIR/.test(text))
    return new FolderRefused(`${folder} is a file, or is inside one. Set DATA_FOLDER to a folder.`);
  return undefined;
}

function diskIsFullFault(folder: string): FolderRefused {
  const megabytes = minFreeBytes / 1024 / 1024;
  return new FolderRefused(
    `The disk of ${folder} is full. Make room, ${megabytes} MB at least, ${elsewhere}`,
  );
}

/** A port that may not be used has the same code (EACCES) as a file that may not be written. */
function isFromListening(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

/** Code and message of an error and of what caused it. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : textOf(error.cause)}`;
}
