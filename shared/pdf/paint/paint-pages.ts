import { coloursWith } from '../accent.ts';
import { roundCoordinate } from '../coordinate.ts';
import type { ReportDocument } from '../document.ts';
import { aboveHeading, startOutline } from '../file/bookmarks.ts';
import type { RawObjects, Writer } from '../file/pdfkit-adapter.ts';
import { startStructureTree } from '../file/structure-tree.ts';
import type { Anchor, Item, Page } from '../layout/display-list.ts';
import type { LaidOut } from '../layout/lay-out.ts';
import { firstLanguage } from '../linebreak/two-languages.ts';
import { titleOf } from '../plain-text.ts';
import { page as sheet } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { startContentStream } from './content-stream.ts';
import { startDocumentFonts } from './document-fonts.ts';
import { startDocumentImages } from './document-images.ts';
import { destination } from './links.ts';
import type { PaintContext } from './paint-context.ts';
import { paintDecoration } from './paint-decoration.ts';
import { paintFigure } from './paint-figure.ts';
import { paintLine } from './paint-line.ts';
import { paintFooter, paintRunningHead } from './running-heads.ts';
import { startWatermark } from './watermark.ts';

type Output = {
  readonly typesetter: Typesetter;
  readonly writer: Writer;
  readonly objects: RawObjects;
  /** Called before each page. */
  readonly goOn: () => void;
};

/** Writes the pages, the structure tree and the outline of a laid-out document. */
export function paintPages(
  { typesetter, writer, objects, goOn }: Output,
  document: ReportDocument,
  { pages, entries }: LaidOut,
): void {
  const fonts = startDocumentFonts(writer);
  const structure = startStructureTree(objects);
  const images = startDocumentImages(writer);
  const recolour = coloursWith(document.identity?.accent);
  const addToOutline = startOutline(writer);
  const inlineElements: PaintContext['inlineElements'] = new Map();
  const paintWatermark = startWatermark(typesetter, writer, document.watermark);
  const headings = Map.groupBy(entries, ({ pageNumber }) => pageNumber);
  let section = '';
  for (const [index, page] of pages.entries()) {
    goOn();
    const onPage = headings.get(index + 1) ?? [];
    const sections = onPage.filter(({ level }) => level === 1);
    const atTop = sections.find(({ y }) => y <= sheet.top);
    writer.addPage();
    objects.setParentTreeKey(structure.startPage(objects.pageId()));
    const content = startContentStream({ fonts, structure, recolour });
    const context = { typesetter, writer, content, structure, images, inlineElements };
    paintWatermark(writer, content);
    const head = runningTitle(atTop) ?? section;
    paintPage(context, document, page, { index, total: pages.length, section: head });
    writer.page.write(Buffer.from(content.end(), 'latin1'));
    addToOutline(onPage);
    section = runningTitle(sections.at(-1)) ?? section;
  }
  structure.end();
  fonts.end();
}

/** A running head has room for one language. */
function runningTitle(section: Anchor | undefined): string | undefined {
  return section && titleOf(firstLanguage(section.text));
}

type PageInDocument = {
  readonly index: number;
  readonly total: number;
  /** The title of the section that the page begins with, or continues. */
  readonly section: string;
};

function paintPage(
  context: PaintContext,
  document: ReportDocument,
  { items, anchors, marks }: Page,
  { index, total, section }: PageInDocument,
): void {
  const destinations = [...anchors.map(({ id, y }) => ({ id, y: aboveHeading(y) })), ...marks];
  for (const { id, y } of destinations) {
    context.writer.addNamedDestination(destination(id), 'XYZ', 0, roundCoordinate(y), null);
  }
  paintDecoration(context.content, items);
  for (const item of items) paintItem(context, item);
  const isCover = index === 0 && document.cover.form !== 'head';
  if (index > 0) paintRunningHead(context, document, section);
  if (!isCover) paintFooter(context, document, index + 1, total);
}

/** Bands and rules are painted before, under everything else. */
function paintItem(context: PaintContext, item: Item): void {
  if (item.draw === 'line') paintLine(context, item);
  if (item.draw === 'figure') paintFigure(context, item);
  if (item.draw === 'empty') context.structure.addElement(item.element);
}
