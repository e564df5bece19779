import type { ReportDocument } from '../document.ts';
import { widthOf } from '../measure.ts';
import { colours, page, styles } from '../tokens.ts';
import { useFace, type Writer } from '../writer.ts';

const footerBaseline = page.height - 36;
const watermarkSize = 110;

/** The mark of a draft lies under the text of every page, and a screen reader passes over it. */
export function paintWatermark(writer: Writer, { watermark }: ReportDocument): void {
  if (watermark === undefined) return;
  writer.markContent('Artifact', { type: 'Layout' });
  writer.save();
  writer.rotate(-45, { origin: [page.width / 2, page.height / 2] });
  useFace(writer, 'bold', watermarkSize);
  writer.fillColor(colours.watermark);
  const x = (page.width - widthOf(watermark, 'bold', watermarkSize)) / 2;
  writer.text(watermark, x, page.height / 2 + watermarkSize / 3, {
    lineBreak: false,
    baseline: 'alphabetic',
  });
  writer.restore();
  writer.endMarkedContent();
}

/** What runs along the foot of every page but the cover. */
export function paintFooter(
  writer: Writer,
  document: ReportDocument,
  at: number,
  total: number,
): void {
  const { size, colour } = styles.small;
  const { pageOf } = document.words;
  const number = pageOf.replace('{page}', String(at + 1)).replace('{total}', String(total));
  const right = page.width - page.right - widthOf(number, 'regular', size);
  writer.markContent('Artifact', { type: 'Pagination' });
  writer.lineWidth(0.5).strokeColor(colours.rule);
  writer
    .moveTo(page.left, footerBaseline - 14)
    .lineTo(page.width - page.right, footerBaseline - 14)
    .stroke();
  useFace(writer, 'regular', size);
  writer.fillColor(colour);
  const options = { lineBreak: false, baseline: 'alphabetic' } as const;
  writer.text(fitting(document.footer, right - page.left - 20), page.left, footerBaseline, options);
  writer.text(number, right, footerBaseline, options);
  writer.endMarkedContent();
}

/** A long title is cut where the page number begins. */
function fitting(text: string, width: number): string {
  const { size } = styles.small;
  if (widthOf(text, 'regular', size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, 'regular', size) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
