import { type Cluster, onlyGlyph } from '../../shaping/shape.ts';
import { boxOfComponents, composeGlyph, renumberComponents, toInt16 } from './composite-glyph.ts';
import { type FontGlyphs, type Glyph, readGlyphs } from './font-glyphs.ts';
import { unitsPerEm } from './font-metrics.ts';
import { type FontTables, writeTables } from './font-tables.ts';
import { subsetTables } from './subset-tables.ts';

/** The part of a font that a document uses: a font file, and for each cluster the glyph that shows it there. */
export type FontSubset = { readonly glyphIds: readonly number[]; readonly file: Uint8Array };

/**
 * Each cluster is one glyph: as the font has it, or composed where it has several glyphs or a moved one. So a page writes a
 * cluster as one code, and the code stands for all its text in reading order. Placing signs on the page instead, and stating
 * their text again, took most of the bytes of Khmer and Burmese.
 */
export function subsetFont(tables: FontTables, clusters: readonly Cluster[]): FontSubset {
  const source = readGlyphs(tables);
  const unitsPerThousandth = unitsPerEm(tables) / 1_000;
  /** The glyphs of the subset in order: ids of the source, and clusters to compose. */
  const included: (number | Cluster)[] = [];
  const newIds = new Map<number | Cluster, number>();
  const include = (glyph: number | Cluster): number => {
    const id = newIds.get(glyph) ?? included.push(glyph) - 1;
    newIds.set(glyph, id);
    return id;
  };
  include(missingGlyph);
  const glyphIds = clusters.map((cluster) => include(onlyGlyph(cluster.glyphs) ?? cluster));
  const glyphs: Glyph[] = [];
  // Glyphs of components include those, so the list grows meanwhile.
  for (const glyph of included)
    glyphs.push(
      typeof glyph === 'number'
        ? copyGlyph(source, glyph, include)
        : composeCluster(source, glyph, unitsPerThousandth, include),
    );
  const maxComponents = clusters.reduce((max, { glyphs: { length } }) => Math.max(max, length), 1);
  return { glyphIds, file: writeTables(subsetTables(tables, glyphs, maxComponents)) };
}

/** Every font begins with the glyph that stands for characters it does not have. */
const missingGlyph = 0;

type Include = (id: number) => number;

function copyGlyph(source: FontGlyphs, id: number, include: Include): Glyph {
  const { description, ...metrics } = source.glyphOf(id);
  return { description: renumberComponents(description, include), ...metrics };
}

function composeCluster(
  source: FontGlyphs,
  { glyphs, nominal }: Cluster,
  unitsPerThousandth: number,
  include: Include,
): Glyph {
  const components = glyphs
    .map((glyph) => ({ ...glyph, description: source.glyphOf(glyph.id).description }))
    .filter(({ description }) => description.length > 0);
  const box = boxOfComponents(components);
  return {
    description: components.length === 0 ? Buffer.alloc(0) : composeGlyph(components, box, include),
    advance: Math.min(Math.round(nominal * unitsPerThousandth), 0xffff),
    leftBearing: toInt16(box[0]),
  };
}
