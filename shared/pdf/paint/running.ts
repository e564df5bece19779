import type { ReportDocument } from '../document.ts';
import { breakLines, type Line } from '../layout/lines.ts';
import { widthOf } from '../measure.ts';
import { colours, page, type Style, styles } from '../tokens.ts';
import { type Brush, paintGlyphs } from './glyphs.ts';

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

/** What runs along the foot of every page but the cover. */
export function paintFooter(
  brush: Brush,
  document: ReportDocument,
  at: number,
  total: number,
): void {
  const { writer } = brush;
  const { pageOf } = document.words;
  const number = pageOf.replace('{page}', String(at + 1)).replace('{total}', String(total));
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
