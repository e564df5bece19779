/** The bytes of a file in pieces, as they come from a store. */
export function* piecesOf(bytes: Uint8Array, size = 65_536): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
