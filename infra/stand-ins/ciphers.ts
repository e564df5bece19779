/** Replaces pdfkit's encryption, whose tables are built on loading: archivable files are not encrypted. */
export { refuse as cbc, refuse as ecb };

function refuse(): never {
  throw new Error('pdfkit was asked to encrypt: this bundle is without that');
}
