/**
 * Modules that pdfkit and its parser of fonts bring into a bundle and this engine never calls, and what stands there in their
 * place, from the root of the project. They are code to load and tables to unpack at the start of each instance.
 */
export const standIns: Readonly<Record<string, string>> = {
  'brotli/decompress.js': './infra/stand-ins/brotli.ts',
  linebreak: './infra/stand-ins/line-breaker.ts',
  'unicode-properties': './infra/stand-ins/unicode-properties.ts',
  'unicode-trie': './infra/stand-ins/shaping-tables.ts',
  dfa: './infra/stand-ins/shaping-tables.ts',
  '@noble/ciphers/aes': './infra/stand-ins/ciphers.ts',
};
