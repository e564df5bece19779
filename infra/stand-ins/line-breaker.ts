/**
 * Replaces pdfkit's line breaker, whose table is unpacked on loading: this engine breaks lines itself.
 */
// biome-ignore lint/style/noDefaultExport: it stands in for a module with a default export
export default class LineBreaker {
  constructor() {
    throw new Error('pdfkit was asked to break lines: this bundle is without that');
  }
}
