import PDFDocument from 'pdfkit';
import {
  barColours,
  type ChartPart,
  type Content,
  maxBar,
  type Part,
  shares,
  sheet,
  type TablePart,
} from '../content.ts';
import type { Engine, Fonts } from './engine.ts';

type Document = PDFKit.PDFDocument;
type Entry = { readonly text: string; readonly page: number };

/** Plain pdfkit as in its guide: `doc.text` for text, cells and bars drawn by hand, no tags. */
export async function open(fonts: Fonts): Promise<Engine> {
  return (content) => print(content, fonts);
}

function print(content: Content, { regular, bold }: Fonts): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: sheet.margin,
    bufferPages: true,
    ...withoutStandardFont,
  });
  document.registerFont('regular', regular).registerFont('bold', bold);
  const chunks: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => resolve(Buffer.concat(chunks)));
  document.font('bold').fontSize(sheet.title).text(content.title);
  document.font('regular').fontSize(14).text(content.subtitle);
  const headings = content.parts.filter(({ part }) => part === 'heading').length;
  const pagesOfContents = Math.ceil(headings / entriesOfPage);
  for (let page = 0; page <= pagesOfContents; page += 1) document.addPage();
  const entries = content.parts.flatMap((part) => printPart(document, part));
  printContents(document, entries);
  printFooters(document, content.title);
  document.end();
  return promise;
}

/** The standard fonts are not used, and cannot be bundled. (Typed as a name only.) */
const withoutStandardFont = { font: null } as unknown as { font: string };

function printPart(document: Document, part: Part): readonly Entry[] {
  switch (part.part) {
    case 'heading':
      document.font('bold').fontSize(sheet.heading[part.level]).text(part.text).moveDown(0.5);
      return [{ text: part.text, page: document.bufferedPageRange().count }];
    case 'paragraph':
      document.font('regular').fontSize(sheet.text).text(part.text, { lineGap: 1 }).moveDown(0.5);
      return [];
    case 'table':
      printTable(document, part);
      return [];
    case 'chart':
      printChart(document, part);
      return [];
  }
}

function printTable(document: Document, { caption, heads, rows }: TablePart): void {
  printCaption(document, caption);
  printRow(document, heads, 'bold');
  for (const row of rows) printRow(document, row, 'regular', heads);
  toLeft(document);
}

/** Only the first column has text that may take two lines; a new page repeats the head. */
function printRow(
  document: Document,
  cells: readonly string[],
  font: 'regular' | 'bold',
  heads?: readonly string[],
): void {
  const unit =
    (document.page.width - 2 * sheet.margin) /
    shares.reduce<number>((sum, share) => sum + share, 0);
  document.font(font).fontSize(sheet.cell);
  const first = { width: (shares[0] ?? 1) * unit - 10 };
  const height = document.heightOfString(cells[0] ?? '', first) + 7;
  if (!fits(document, height)) {
    document.addPage();
    if (heads) printRow(document, heads, 'bold');
    document.font(font);
  }
  const top = document.y;
  let x: number = sheet.margin;
  for (const [at, cell] of cells.entries()) {
    const width = (shares[at] ?? 1) * unit;
    const align = at === 0 ? 'left' : 'right';
    document.text(cell, x + 5, top + 3.5, { width: width - 10, align });
    x += width;
  }
  document.moveTo(sheet.margin, top + height).lineTo(x, top + height);
  document.lineWidth(0.5).stroke(barColours[1]);
  document.y = top + height;
}

function printChart(document: Document, chart: ChartPart): void {
  const height = 40 + chart.groups.length * (chart.series.length * sheet.barHeight + 6);
  if (!fits(document, height)) document.addPage();
  printCaption(document, `${chart.caption} (${chart.series.join(', ')})`);
  const scale = sheet.barRoom / maxBar(chart);
  document.font('regular').fontSize(sheet.cell);
  for (const { label, values } of chart.groups) {
    const top = document.y;
    document.fillColor('black').text(label, sheet.margin, top, { width: sheet.barLabel });
    for (const [at, value] of values.entries()) {
      const x = sheet.margin + sheet.barLabel;
      const y = top + at * sheet.barHeight;
      document.rect(x, y, value * scale, sheet.barHeight - 1).fill(barColours[at] ?? 'black');
      document.fillColor('black').text(String(value), x + value * scale + 4, y - 2);
    }
    document.y = top + values.length * sheet.barHeight + 6;
  }
  toLeft(document);
}

function printCaption(document: Document, caption: string): void {
  document.font('bold').fontSize(sheet.caption).text(caption).moveDown(0.3);
}

const entriesOfPage = 45;

/** pdfkit has no table of contents: pages are reserved for it and filled at the end. */
function printContents(document: Document, entries: readonly Entry[]): void {
  for (const [at, { text, page }] of entries.entries()) {
    document.switchToPage(1 + Math.floor(at / entriesOfPage));
    const y = sheet.margin + (at % entriesOfPage) * 15;
    document.font('regular').fontSize(sheet.text).text(text, sheet.margin, y);
    document.text(String(page), sheet.margin, y, { align: 'right' });
  }
}

function printFooters(document: Document, title: string): void {
  const { count } = document.bufferedPageRange();
  document.font('regular').fontSize(8);
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const y = document.page.height - 40;
    document.text(title, sheet.margin, y, { lineBreak: false });
    document.text(`Page ${page + 1} of ${count}`, sheet.margin, y, { align: 'right' });
  }
}

function fits({ y, page }: Document, height: number): boolean {
  return y + height <= page.height - sheet.margin;
}

function toLeft(document: Document): void {
  document.x = sheet.margin;
  document.moveDown();
}
