import { readFileSync } from 'node:fs';

/** The tables that `npm run breaks` makes: in a folder next to this module, or next to a bundle. */
export const tablesFolder = new URL('./tables/', import.meta.url);

export function tableFile(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(new URL(name, tablesFolder))).buffer;
}
