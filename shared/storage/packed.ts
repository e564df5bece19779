import { gunzipSync, gzipSync } from 'node:zlib';

/** A file that says the same in many places, as a snapshot does, is a thirtieth of its size on the way and where it lies. */
export function pack(content: Uint8Array): Uint8Array {
  return gzipSync(content);
}

/** @throws Error where the content is none that was packed */
export function unpack(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed);
}
