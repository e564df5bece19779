import { Blob, Face, Font } from 'harfbuzzjs';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import type { Item } from '../../shared/pdf/layout/display-list.ts';
import type { Line } from '../../shared/pdf/linebreak/line.ts';
import { printedDocument } from '../../shared/pdf/printed-document.ts';
import { styleOfRun } from '../../shared/pdf/run-style.ts';
import { fontBytes } from '../../shared/pdf/shaping/font-files.ts';
import type { Cluster } from '../../shared/pdf/shaping/shape.ts';
import type { Typeface } from '../../shared/pdf/shaping/typefaces.ts';
import type { Style } from '../../shared/pdf/theme.ts';
import { layOutDocument } from '../builders/typesetter.ts';

/** The ink box of a glyph on its page, in points from the top left corner. */
export type Ink = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The ink boxes of all glyphs of the document. */
export function inkOf(document: ReportDocument): readonly Ink[] {
  const { pages } = layOutDocument(printedDocument(document));
  return pages.flatMap(({ items }, page) =>
    items.flatMap(linesOf).flatMap((placed) => inkOfLine(placed, page)),
  );
}

type Placed = {
  readonly line: Line;
  readonly style: Style;
  readonly x: number;
  readonly baseline: number;
  readonly scale: number;
};

function linesOf(item: Item): readonly Placed[] {
  if (item.draw === 'line') return [{ ...item, scale: 1 }];
  if (item.draw !== 'figure') return [];
  const { scale, x, y } = item;
  return item.shapes.flatMap((shape) =>
    shape.shape === 'text'
      ? [{ ...shape, scale, x: x + shape.x * scale, baseline: y + shape.baseline * scale }]
      : [],
  );
}

function inkOfLine({ line, style, x, baseline, scale }: Placed, page: number): readonly Ink[] {
  return line.pieces.flatMap(({ parts, typeface, run, x: along }) => {
    const size = styleOfRun(run, style).size * scale;
    let pen = x + along * scale;
    return parts
      .flatMap(({ clusters }) => clusters)
      .flatMap((letter) => {
        const start = pen;
        pen += (letter.advance * size) / 1_000;
        const box = boxOf(letter, typeface);
        if (!box) return [];
        const [left, right, top, bottom] = box.map((edge) => (edge * size) / 1_000);
        return [
          {
            text: letter.text,
            page,
            left: start + (left ?? 0),
            right: start + (right ?? 0),
            top: baseline - (top ?? 0),
            bottom: baseline - (bottom ?? 0),
          },
        ];
      });
  });
}

const fonts = new Map<Typeface, Font>();

function fontOf(typeface: Typeface): Font {
  const known = fonts.get(typeface) ?? new Font(new Face(new Blob(fontBytes(typeface))));
  fonts.set(typeface, known);
  return known;
}

/** In thousandths of the font size, the units of all our fonts. */
function boxOf({ glyphs }: Cluster, typeface: Typeface): readonly number[] | undefined {
  const boxes = glyphs.flatMap(({ id, x, y, scale: [wide, high] = [1, 1] }) => {
    const {
      xBearing = 0,
      yBearing = 0,
      width = 0,
      height = 0,
    } = fontOf(typeface).glyphExtents(id) ?? {};
    if (width === 0) return [];
    const [left, top] = [x + xBearing * wide, y + yBearing * high];
    return [{ left, right: left + width * wide, top, bottom: top + height * high }];
  });
  if (boxes.length === 0) return undefined;
  return [
    Math.min(...boxes.map(({ left }) => left)),
    Math.max(...boxes.map(({ right }) => right)),
    Math.max(...boxes.map(({ top }) => top)),
    Math.min(...boxes.map(({ bottom }) => bottom)),
  ];
}
