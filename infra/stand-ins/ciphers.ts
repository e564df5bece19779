/** Takes the place of what pdfkit encrypts with, which makes its tables as it is loaded: archivable files are not encrypted. */
export { refuse as cbc, refuse as ecb };

function refuse(): never {
  throw new Error('pdfkit was asked to encrypt: this bundle is without that');
}
