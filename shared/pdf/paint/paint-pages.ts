import { short } from '../coordinate.ts';
import type { ReportDocument } from '../document.ts';
import { aboveHeading, startOutline } from '../file/bookmarks.ts';
import type { Objects, Writer } from '../file/pdfkit-adapter.ts';
import { startStructure } from '../file/structure-tree.ts';
import type { Anchor, Item, Page } from '../layout/display-list.ts';
import type { LaidOut } from '../layout/lay-out.ts';
import { firstLanguage } from '../linebreak/two-languages.ts';
import { titleOf } from '../plain-text.ts';
import { colours, page as sheet } from '../theme.ts';
import { startCanvas } from './content-stream.ts';
import { startFonts } from './document-fonts.ts';
import { destination } from './links.ts';
import type { Brush } from './paint-context.ts';
import { paintFigure } from './paint-figure.ts';
import { paintLine } from './paint-line.ts';
import { paintFooter, paintRunningHead } from './running-heads.ts';
import { startWatermark } from './watermark.ts';

/** `goOn` is called before each page. */
type Work = { readonly writer: Writer; readonly objects: Objects; readonly goOn: () => void };

/** Writes the pages, the structure tree and the outline of a laid-out document. */
export function paint(
  { writer, objects, goOn }: Work,
  document: ReportDocument,
  { pages, entries }: LaidOut,
): void {
  const fonts = startFonts(writer);
  const structure = startStructure(objects);
  const addBookmarks = startOutline(writer);
  const inner: Brush['inner'] = new Map();
  const mark = startWatermark(writer, document.watermark);
  const headings = Map.groupBy(entries, ({ pageNumber }) => pageNumber);
  let section = '';
  for (const [at, page] of pages.entries()) {
    goOn();
    const onPage = headings.get(at + 1) ?? [];
    const sections = onPage.filter(({ level }) => level === 1);
    const first = runningTitle(sections.find(({ y }) => y <= sheet.top)) ?? section;
    writer.addPage();
    objects.keyPage(structure.startPage(objects.pageId()));
    const canvas = startCanvas({ fonts, structure });
    const brush = { writer, canvas, structure, inner };
    mark(writer, canvas);
    paintPage(brush, document, page, { at, total: pages.length, section: first });
    writer.page.write(Buffer.from(canvas.end(), 'latin1'));
    addBookmarks(onPage);
    section = runningTitle(sections.at(-1)) ?? section;
  }
  structure.end();
  fonts.end();
}

/** The head of a page has room for one language. */
function runningTitle(section: Anchor | undefined): string | undefined {
  return section && titleOf(firstLanguage(section.text));
}

/** `section` is the title of the one that the page goes on with, or begins with. */
type Place = { readonly at: number; readonly total: number; readonly section: string };

function paintPage(
  brush: Brush,
  document: ReportDocument,
  { items, anchors, marks }: Page,
  { at, total, section }: Place,
): void {
  const places = [...anchors.map(({ id, y }) => ({ id, y: aboveHeading(y) })), ...marks];
  for (const { id, y } of places) {
    brush.writer.addNamedDestination(destination(id), 'XYZ', 0, short(y), null);
  }
  paintDecoration(brush, items);
  for (const item of items) paintItem(brush, item);
  if (at > 0) paintRunningHead(brush, document, section);
  if (at === 0 && document.cover.form !== 'head') return;
  paintFooter(brush, document, at, total);
}

function paintItem(brush: Brush, item: Item): void {
  const { structure } = brush;
  switch (item.draw) {
    case 'line':
      paintLine(brush, item);
      return;
    case 'empty':
      structure.make(item.element);
      return;
    case 'figure':
      paintFigure(brush, item);
      return;
    default:
      return;
  }
}

/** Bands and rules lie under the text of a page, in one sequence. */
function paintDecoration({ canvas }: Brush, items: readonly Item[]): void {
  const bands = items.filter((item) => item.draw === 'band');
  const rules = items.filter((item) => item.draw === 'rule');
  canvas.belongTo('Layout');
  if (bands.length > 0) {
    canvas.fillColour(colours.band);
    const boxes = bands.map(
      ({ x, y, width, height }) => `${[x, y, width, height].map(short).join(' ')} re`,
    );
    canvas.paint(`${boxes.join(' ')} f`);
  }
  if (rules.length === 0) return;
  canvas.line(0.5, colours.rule);
  const lines = rules.map(
    ({ x, y, width }) => `${short(x)} ${short(y)} m ${short(x + width)} ${short(y)} l`,
  );
  canvas.paint(`${lines.join(' ')} S`);
}
