/**
 * Takes the place of fontkit, by which pdfkit reads and subsets fonts: this engine reads them itself, and shapes with HarfBuzz.
 */
export function create(): never {
  throw new Error('pdfkit was asked to read a font: this bundle is without that');
}
