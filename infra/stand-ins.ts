/**
 * Modules of pdfkit that this engine never calls, with their replacements, by path from the root of the
 * project. They would be code to load and tables to unpack at the start of each instance.
 */
export const standIns: Readonly<Record<string, string>> = {
  fontkit: './infra/stand-ins/font-parser.ts',
  linebreak: './infra/stand-ins/line-breaker.ts',
  '@noble/ciphers/aes': './infra/stand-ins/ciphers.ts',
};
