import { readFileSync } from 'node:fs';

/** The tables that `npm run breaks` makes: beside this module, and in a folder of the same name beside a bundle. */
export const tablesFolder = new URL('./tables/', import.meta.url);

export function tableFile(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(new URL(name, tablesFolder))).buffer;
}
