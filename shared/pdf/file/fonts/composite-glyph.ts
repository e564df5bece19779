import type { PlacedGlyph } from '../../shaping/placed-glyph.ts';
import { type Box, boxOf } from './font-glyphs.ts';

/** A glyph made of other glyphs of its font (OpenType, `glyf`: composite glyph description). */
export type Component = PlacedGlyph & {
  /** Its description in the font that it comes from. */
  readonly description: Buffer;
};

const composite = -1;
const headerLength = 10;
const componentLength = 8;
const scaleLength = 4;
/** The flags of a component. */
const hasWordOffsets = 0x0001;
const hasOffsets = 0x0002;
const hasScale = 0x0008;
const hasMoreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;
const hasUnscaledOffsets = 0x1000;
/** Scales are fixed-point numbers with 14 bits of fraction. */
const one = 0x4000;

export function boxOfComponents(components: readonly Component[]): Box {
  const boxes = components.map(({ description, x, y, scale: [wide, high] = [1, 1] }) => {
    const [left, bottom, right, top] = boxOf(description);
    return [left * wide + x, bottom * high + y, right * wide + x, top * high + y] as const;
  });
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, bottom]) => bottom)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , top]) => top)),
  ];
}

/** @param newId the id that a component has in the font being made */
export function composeGlyph(
  components: readonly Component[],
  box: Box,
  newId: (id: number) => number,
): Buffer {
  const scaled = components.filter(({ scale }) => scale).length;
  const description = Buffer.alloc(
    headerLength + componentLength * components.length + scaleLength * scaled,
  );
  let end = 0;
  const write = (value: number) => {
    end = description.writeInt16BE(toInt16(value), end);
  };
  for (const value of [composite, ...box]) write(value);
  for (const [at, { id, x, y, scale }] of components.entries()) {
    const isLast = at === components.length - 1;
    const flags =
      (hasWordOffsets | hasOffsets) +
      (isLast ? 0 : hasMoreComponents) +
      (scale ? hasTwoScales | hasUnscaledOffsets : 0);
    end = description.writeUInt16BE(flags, end);
    end = description.writeUInt16BE(newId(id), end);
    for (const value of [x, y, ...(scale ?? []).map((share) => share * one)]) write(value);
  }
  return description;
}

/** The format has no room for more; nobody reads text whose parts are that far apart. */
export const toInt16 = (value: number) => Math.max(-0x8000, Math.min(0x7fff, Math.round(value)));

/** A glyph of the font with new ids for its components, if it has any. */
export function renumberComponents(description: Buffer, newId: (id: number) => number): Buffer {
  const isComposite = description.length > 0 && description.readInt16BE(0) < 0;
  if (!isComposite) return description;
  const copy = Buffer.from(description);
  let at = headerLength;
  let flags = hasMoreComponents;
  while (flags & hasMoreComponents) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(newId(copy.readUInt16BE(at + 2)), at + 2);
    at += lengthOfComponent(flags);
  }
  return copy;
}

function lengthOfComponent(flags: number): number {
  const offsets = flags & hasWordOffsets ? 4 : 2;
  if (flags & hasMatrix) return 4 + offsets + 8;
  if (flags & hasTwoScales) return 4 + offsets + 4;
  return 4 + offsets + (flags & hasScale ? 2 : 0);
}
