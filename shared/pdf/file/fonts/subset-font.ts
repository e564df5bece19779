import type { PlacedGlyph } from '../../shaping/placed-glyph.ts';
import { type Letter, onlyGlyph } from '../../shaping/shape.ts';
import type { ParsedFont, Subset } from '../pdfkit-adapter.ts';

/** The part of a font that a document uses: its file, and for each letter the glyph that shows it there. */
export type FontSubset = { readonly glyphIds: readonly number[]; readonly file: Uint8Array };

/** Glyphs of ours have numbers that no font has. */
const firstOfOurs = 0x1_0000;
/** As far as the short form of the table of offsets reaches. */
const furthestShort = 0x1_fffe;

/**
 * A letter of several glyphs, or of one that is moved, is given a glyph of its own that is composed of them (OpenType, glyf:
 * composite glyph description). So pages say a letter by one code, and the code says all its text in order, whatever
 * stands where. Left to the pages, to place signs and to say their text once more was most of the bytes of Khmer and Burmese.
 */
export function subsetOf(font: ParsedFont, letters: readonly Letter[]): FontSubset {
  const subset = withRoom(font, letters).createSubset();
  const addOfFont = subset._addGlyph.bind(subset);
  subset._addGlyph = (id) => {
    const letter = letters[id - firstOfOurs];
    if (letter) addComposed(subset, letter);
    else if (!addSimple(subset, id)) addOfFont(id);
    if (subset.offset > furthestShort) subset.loca.version = 1;
  };
  const glyphIds = letters.map(({ glyphs }, at) =>
    subset.includeGlyph(onlyGlyph(glyphs) ?? firstOfOurs + at),
  );
  return { glyphIds, file: subset.encode() };
}

/** The font with limits that its composed letters keep. */
function withRoom(font: ParsedFont, letters: readonly Letter[]): ParsedFont {
  const { maxp } = font;
  const most = letters.reduce((count, { glyphs }) => Math.max(count, glyphs.length), 1);
  const room = (single: number, composed: number) =>
    Math.min(most * Math.max(single, composed), 0xffff);
  const value = {
    ...maxp,
    maxComponentPoints: room(maxp.maxPoints, maxp.maxComponentPoints),
    maxComponentContours: room(maxp.maxContours, maxp.maxComponentContours),
    maxComponentElements: Math.max(most, maxp.maxComponentElements),
    maxComponentDepth: maxp.maxComponentDepth + 1,
  };
  return Object.create(font, { maxp: { value } });
}

/** A glyph of outlines is taken over as it is; fontkit would read every point of it. @returns false for one of components */
function addSimple(subset: Subset, id: number): boolean {
  const program = programOf(subset.font, id);
  if (isComposed(program)) return false;
  const glyph = subset.font.getGlyph(id);
  const { leftBearing } = glyph._getMetrics();
  add(subset, program, { advance: glyph.advanceWidth, bearing: leftBearing });
  return true;
}

function programOf(font: ParsedFont, id: number): Uint8Array {
  const { offsets } = font.loca;
  const [start = 0, end = 0] = [offsets[id], offsets[id + 1]];
  const table = font._getTableStream('glyf');
  table.pos += start;
  return table.readBuffer(end - start);
}

/** The number of outlines comes first; a negative one stands for components. */
const isComposed = ([high = 0]: Uint8Array) => high >= 0x80;

function add(
  subset: Subset,
  program: Uint8Array,
  metrics: Subset['hmtx']['metrics'][number],
): void {
  subset.glyf.push(program);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push(metrics);
  subset.offset += program.length;
}

function addComposed(subset: Subset, { glyphs, nominal }: Letter): void {
  const { font } = subset;
  const drawn = glyphs.filter(({ id }) => font.loca.offsets[id] !== font.loca.offsets[id + 1]);
  const box = boxOf(font, drawn);
  const program = drawn.length === 0 ? Buffer.alloc(0) : composition(subset, drawn, box);
  const advance = Math.min(Math.round((nominal / 1_000) * font.unitsPerEm), 0xffff);
  add(subset, program, { advance, bearing: inTwoBytes(box[0]) });
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

function boxOf(font: ParsedFont, glyphs: readonly PlacedGlyph[]): Box {
  const boxes = glyphs.map(({ id, x, y, scale: [wide, high] = asInFont }) => {
    const { minX, minY, maxX, maxY } = font.getGlyph(id).cbox;
    return [minX * wide + x, minY * high + y, maxX * wide + x, maxY * high + y] as const;
  });
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, bottom]) => bottom)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , top]) => top)),
  ];
}

const asInFont = [1, 1] as const;
const composed = -1;
/** Flags of a component: places are given in two bytes each, they are distances, another component follows, it is scaled. */
const placedByWords = 0x0003;
const isFollowed = 0x0020;
const isScaled = 0x1040;
const headLength = 10;
const componentLength = 8;
const scaleLength = 4;
/** A share is written with 14 bits behind its point. */
const one = 0x4000;

function composition(subset: Subset, glyphs: readonly PlacedGlyph[], box: Box): Buffer {
  const scaled = glyphs.filter(({ scale }) => scale).length;
  const program = Buffer.alloc(headLength + componentLength * glyphs.length + scaleLength * scaled);
  let end = 0;
  const write = (value: number) => {
    end = program.writeInt16BE(inTwoBytes(value), end);
  };
  for (const value of [composed, ...box]) write(value);
  for (const [at, { id, x, y, scale }] of glyphs.entries()) {
    const flags = (at < glyphs.length - 1 ? isFollowed : 0) + (scale ? isScaled : 0);
    end = program.writeUInt16BE(placedByWords + flags, end);
    end = program.writeUInt16BE(subset.includeGlyph(id), end);
    for (const value of [x, y, ...(scale ?? []).map((share) => share * one)]) write(value);
  }
  return program;
}

/** The font format has no room for more; what is that far off is no text anybody reads. */
const inTwoBytes = (value: number) => Math.max(-0x8000, Math.min(0x7fff, Math.round(value)));
