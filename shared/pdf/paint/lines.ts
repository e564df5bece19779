import type { Element, Item } from '../layout/display-list.ts';
import type { Piece } from '../layout/lines.ts';
import { colours, type Style } from '../tokens.ts';
import { useFace, type Writer } from '../writer.ts';
import type { Structure } from './structure.ts';

type LineItem = Extract<Item, { draw: 'line' }>;

/** Paints a line; within its element, or as decoration where it has none. */
export function paintLine(writer: Writer, item: LineItem, structure: Structure): void {
  const { element } = item;
  if (!element) {
    writer.markContent('Artifact', { type: 'Layout' });
    for (const piece of item.line.pieces) paintPiece(writer, piece, item);
    writer.endMarkedContent();
    return;
  }
  for (const piece of item.line.pieces) paintTagged(writer, piece, item, element, structure);
}

function paintTagged(
  writer: Writer,
  piece: Piece,
  item: LineItem,
  element: Element,
  structure: Structure,
): void {
  const link = piece.link === undefined ? undefined : safeLink(piece.link);
  const owner = link === undefined ? inLanguage(piece, element) : { type: 'Link', parent: element };
  const node = structure.of(owner);
  const content = writer.markStructureContent(owner.type);
  paintPiece(writer, piece, item, link !== undefined);
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
  writer: Writer,
  { text, face, x }: Piece,
  {
    style,
    x: left,
    baseline,
  }: { readonly style: Style; readonly x: number; readonly baseline: number },
  isLink = false,
): void {
  useFace(writer, face, style.size);
  writer.fillColor(isLink ? colours.accent : style.colour);
  writer.text(text, left + x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}
