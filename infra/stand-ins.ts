/**
 * Modules that pdfkit brings into a bundle and this engine never calls, and what stands in their place, by paths from the root of the
 * project. Loading them and unpacking their tables would slow the start of each instance.
 */
export const standIns: Readonly<Record<string, string>> = {
  fontkit: './infra/stand-ins/font-parser.ts',
  linebreak: './infra/stand-ins/line-breaker.ts',
  '@noble/ciphers/aes': './infra/stand-ins/ciphers.ts',
};
