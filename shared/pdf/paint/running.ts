import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { breakLines, type Line } from '../layout/lines.ts';
import { widthOf } from '../measure.ts';
import { colours, page, type Style, styles } from '../tokens.ts';
import { type Brush, paintGlyphs } from './glyphs.ts';

const headBaseline = 42;
const footerBaseline = page.height - 36;
const watermark: Style = { size: 110, leading: 110, colour: colours.watermark, bold: true };

/** The mark of a draft lies under the text of every page, and a screen reader passes over it. */
export function paintWatermark(brush: Brush, document: ReportDocument): void {
  if (document.watermark === undefined) return;
  const { writer } = brush;
  writer.markContent('Artifact', { type: 'Layout' });
  writer.save();
  writer.rotate(-45, { origin: [page.width / 2, page.height / 2] });
  const line = oneLine(document.watermark, watermark);
  paintOneLine(
    brush,
    line,
    watermark,
    (page.width - line.width) / 2,
    page.height / 2 + watermark.size / 3,
  );
  writer.restore();
  writer.endMarkedContent();
}

/** What runs along the top of every page but the cover: the report at the left, the section at the right. */
export function paintRunningHead(brush: Brush, document: ReportDocument, section: string): void {
  const { writer } = brush;
  const half = (page.width - page.left - page.right) / 2 - 10;
  const right = oneLine(fitting(section, half), styles.small);
  writer.markContent('Artifact', { type: 'Pagination' });
  const text = fitting(document.runningHead, half);
  paintOneLine(brush, oneLine(text, styles.small), styles.small, page.left, headBaseline);
  const x = page.width - page.right - right.width;
  paintOneLine(brush, right, styles.small, x, headBaseline);
  writer.endMarkedContent();
}

/** What runs along the foot of every page but the cover. */
export function paintFooter(
  brush: Brush,
  document: ReportDocument,
  at: number,
  total: number,
): void {
  const { writer } = brush;
  const { pageOf, digits } = document.words;
  const number = pageOf
    .replace('{page}', inDigits(String(at + 1), digits))
    .replace('{total}', inDigits(String(total), digits));
  const line = oneLine(number, styles.small);
  const right = page.width - page.right - line.width;
  writer.markContent('Artifact', { type: 'Pagination' });
  writer.lineWidth(0.5).strokeColor(colours.rule);
  writer
    .moveTo(page.left, footerBaseline - 14)
    .lineTo(page.width - page.right, footerBaseline - 14)
    .stroke();
  const text = fitting(document.footer, right - page.left - 20);
  paintOneLine(brush, oneLine(text, styles.small), styles.small, page.left, footerBaseline);
  paintOneLine(brush, line, styles.small, right, footerBaseline);
  writer.endMarkedContent();
}

function oneLine(text: string, style: Style): Line {
  const [line] = breakLines([{ text }], style, Number.POSITIVE_INFINITY);
  return line ?? { pieces: [], width: 0, tall: 1 };
}

function paintOneLine(
  brush: Brush,
  line: Line,
  { size, colour }: Style,
  x: number,
  baseline: number,
): void {
  for (const { glyphs, typeface, x: along } of line.pieces) {
    paintGlyphs(brush, { glyphs, typeface, size, x: x + along, baseline, colour });
  }
}

/** A long title is cut where the page number begins. */
function fitting(text: string, width: number): string {
  const { size } = styles.small;
  if (widthOf(text, 'regular', size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, 'regular', size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
