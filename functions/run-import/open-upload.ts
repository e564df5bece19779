import type { Import } from '../../shared/domain/exchange/import.ts';
import { searchDecimalCommas } from '../../shared/iati/values/decimal-commas.ts';
import { startSha256 } from '../../shared/sha256.ts';
import { importUploads, uploadPath } from '../exchange/import-files.ts';
import { FileFault } from './file-fault.ts';

/**
 * Reads an upload once for its hash.
 * @returns whether a value of the file has a decimal comma
 * @throws FileFault
 */
export async function checkUpload(announced: Import): Promise<boolean> {
  const [hash, commas] = [startSha256(), searchDecimalCommas()];
  for await (const piece of await openUpload(announced)) {
    hash.write(piece);
    commas.write(piece);
  }
  if (hash.end() !== announced.sha256)
    throw new FileFault('The uploaded file has another SHA-256 than was announced.');
  return commas.end();
}

/** @throws FileFault where it is there no longer */
export async function openUpload(announced: Import): Promise<AsyncIterable<Uint8Array>> {
  const pieces = await importUploads().open(uploadPath(announced));
  if (!pieces) throw new FileFault('The uploaded file is there no longer; announce it again.');
  return pieces;
}
