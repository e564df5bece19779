import { brotliDecompressSync } from 'node:zlib';

/**
 * Replaces fontkit's brotli decoder in the bundles: 475 KB for woff2 fonts, which this engine does not use,
 * and which Node could decode itself.
 */
// biome-ignore lint/style/noDefaultExport: it stands in for a module with a default export
export default function decompress(bytes: Uint8Array): Uint8Array {
  return brotliDecompressSync(bytes);
}
