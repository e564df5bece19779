import type { Element, Item } from '../layout/display-list.ts';
import type { Piece } from '../layout/lines.ts';
import { colours } from '../tokens.ts';
import { type Brush, paintGlyphs } from './glyphs.ts';
import type { Structure } from './structure.ts';

type LineItem = Extract<Item, { draw: 'line' }>;

/** Paints a line; within its element, or as decoration where it has none. */
export function paintLine(brush: Brush, item: LineItem, structure: Structure): void {
  const { element } = item;
  const { writer } = brush;
  if (!element) {
    writer.markContent('Artifact', { type: 'Layout' });
    for (const piece of item.line.pieces) paintPiece(brush, piece, item);
    writer.endMarkedContent();
    return;
  }
  for (const piece of item.line.pieces) paintTagged(brush, piece, item, element, structure);
}

function paintTagged(
  brush: Brush,
  piece: Piece,
  item: LineItem,
  element: Element,
  structure: Structure,
): void {
  const { writer } = brush;
  const link = piece.link === undefined ? undefined : safeLink(piece.link);
  const owner = link === undefined ? inLanguage(piece, element) : { type: 'Link', parent: element };
  const node = structure.of(owner);
  const content = writer.markStructureContent(owner.type);
  if (isDealtOut(piece)) writer.markContent('Span', { actual: piece.text });
  paintPiece(brush, piece, item, link !== undefined);
  if (isDealtOut(piece)) writer.endMarkedContent();
  writer.endMarkedContent();
  node.add(content);
  const box = [
    item.x + piece.x,
    item.baseline - item.style.size,
    piece.width,
    item.style.leading,
  ] as const;
  if (link !== undefined) writer.link(...box, link, annotated(node, piece.text));
  if (item.goTo !== undefined) writer.goTo(...box, item.goTo, annotated(node, piece.text));
}

/** Where letters are put together from parts, the text is said once more for readers that go by it. */
function isDealtOut({ glyphs, text }: Piece): boolean {
  return glyphs.length !== [...text].length;
}

/** Words of another language are marked, so that they are read in it. */
function inLanguage({ language }: Piece, element: Element): Element {
  return language === undefined ? element : { type: 'Span', parent: element, language };
}

function annotated(structParent: PDFKit.PDFStructureElement, text: string) {
  return {
    structParent,
    Contents: new String(text.trim()),
  } as unknown as PDFKit.Mixins.AnnotationOption;
}

/** Only the web and mail are reached from a report. */
function safeLink(link: string): string | undefined {
  return /^(https:\/\/|mailto:)[\x21-\x7E]+$/i.test(link) ? link : undefined;
}

function paintPiece(
  brush: Brush,
  { glyphs, typeface, x }: Piece,
  { style, x: left, baseline }: Pick<LineItem, 'style' | 'x' | 'baseline'>,
  isLink = false,
): void {
  const colour = isLink ? colours.accent : style.colour;
  paintGlyphs(brush, { glyphs, typeface, size: style.size, x: left + x, baseline, colour });
}
