/**
 * Replaces fontkit's shaping tables for Indic scripts, which are unpacked on loading: this
 * engine shapes with HarfBuzz.
 */
// biome-ignore lint/style/noDefaultExport: it stands in for modules with a default export
export default class ShapingTable {
  get(): never {
    return refuse();
  }

  match(): never {
    return refuse();
  }
}

function refuse(): never {
  throw new Error('fontkit was asked to shape: this bundle is without that');
}
