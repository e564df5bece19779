/**
 * Modules of pdfkit and its font parser that this engine never calls, with their replacements, by path from the root of the
 * project. They would be code to load and tables to unpack at the start of each instance.
 */
export const standIns: Readonly<Record<string, string>> = {
  'brotli/decompress.js': './infra/stand-ins/brotli.ts',
  linebreak: './infra/stand-ins/line-breaker.ts',
  'unicode-properties': './infra/stand-ins/unicode-properties.ts',
  'unicode-trie': './infra/stand-ins/shaping-tables.ts',
  dfa: './infra/stand-ins/shaping-tables.ts',
  '@noble/ciphers/aes': './infra/stand-ins/ciphers.ts',
};
