import type { ReportDocument } from '../document.ts';
import { startFonts } from '../embedded-fonts.ts';
import type { Entry } from '../layout/contents.ts';
import type { Item } from '../layout/display-list.ts';
import type { LaidOut } from '../layout/document.ts';
import { colours } from '../tokens.ts';
import type { Writer } from '../writer.ts';
import { paintFigure } from './figure.ts';
import type { Brush } from './glyphs.ts';
import { paintLine } from './lines.ts';
import { startOutline } from './outline.ts';
import { paintFooter, paintRunningHead, paintWatermark } from './running.ts';
import { type Structure, startStructure } from './structure.ts';

/** Writes the pages, the structure tree and the outline of a laid-out document. */
export function paint(writer: Writer, document: ReportDocument, { pages, entries }: LaidOut): void {
  const brush = { writer, fonts: startFonts(writer) };
  const structure = startStructure(writer);
  const addBookmarks = startOutline(writer);
  for (const [at, { items, anchors }] of pages.entries()) {
    writer.addPage();
    paintWatermark(brush, document);
    for (const { id, y } of anchors)
      writer.addNamedDestination(id, 'XYZ', 0, Math.max(0, y - 8), null);
    for (const item of items) paintItem(brush, item, structure);
    if (at > 0) {
      const section = entries.findLast(isSectionBy(at + 1));
      paintRunningHead(brush, document, section?.title ?? '');
      paintFooter(brush, document, at, pages.length);
    }
    addBookmarks(entries.filter(({ pageNumber }) => pageNumber === at + 1));
  }
  structure.end();
  brush.fonts.end();
}

/** The section in force at the end of a page. */
function isSectionBy(page: number) {
  return ({ level, pageNumber }: Entry) => level === 1 && pageNumber <= page;
}

function paintItem(brush: Brush, item: Item, structure: Structure): void {
  const { writer } = brush;
  switch (item.draw) {
    case 'line':
      paintLine(brush, item, structure);
      return;
    case 'empty':
      structure.of(item.element);
      return;
    case 'figure':
      paintFigure(brush, item, structure);
      return;
    case 'band':
      decoration(writer, () => {
        writer.rect(item.x, item.y, item.width, item.height).fill(colours.band);
      });
      return;
    case 'rule':
      decoration(writer, () => {
        writer.lineWidth(0.5).strokeColor(colours.rule);
        writer
          .moveTo(item.x, item.y)
          .lineTo(item.x + item.width, item.y)
          .stroke();
      });
      return;
  }
}

function decoration(writer: Writer, draw: () => void): void {
  writer.markContent('Artifact', { type: 'Layout' });
  draw();
  writer.endMarkedContent();
}
