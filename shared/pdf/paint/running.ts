import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { breakLines, type Line } from '../layout/lines.ts';
import { widthOf } from '../measure.ts';
import { tokensOf } from '../text/tokens.ts';
import { colours, contentWidth, page, type Style, styles } from '../tokens.ts';
import type { Brush } from './brush.ts';
import { short } from './operators.ts';

const headBaseline = 42;
const footerBaseline = page.height - 36;
const right = page.width - page.right;
const watermark: Style = { size: 110, leading: 110, colour: colours.watermark, bold: true };
/** A long mark is made smaller, so that its letters stay on the page. */
const watermarkWidth = 640;

/** The mark of a draft lies under the text of every page, and a screen reader passes over it. */
export function paintWatermark(brush: Brush, document: ReportDocument): void {
  if (document.watermark === undefined) return;
  const { width } = oneLine(document.watermark, watermark);
  const size = Math.min(watermark.size, (watermark.size * watermarkWidth) / width);
  const style = { ...watermark, size };
  const line = oneLine(document.watermark, style);
  const turned = Math.SQRT1_2;
  const middle = `${short(page.width / 2)} ${short(page.height / 2)}`;
  brush.canvas.belongTo('Layout');
  brush.canvas.apart(`${turned} ${-turned} ${turned} ${turned} ${middle} cm`, () =>
    paintOneLine(brush, line, { style, x: -line.width / 2, baseline: size / 3 }),
  );
}

/** What runs along the top of every page but the cover: the report at the left, the section at the right. */
export function paintRunningHead(brush: Brush, document: ReportDocument, section: string): void {
  const at = oneLine(fitting(section, contentWidth / 2 - 10), styles.small);
  const room = contentWidth - at.width - 20;
  const of = oneLine(fitting(document.runningHead, room), styles.small);
  brush.canvas.belongTo('Pagination');
  paintSmall(brush, of, page.left, headBaseline);
  paintSmall(brush, at, right - at.width, headBaseline);
}

/** What runs along the foot of every page but the cover. */
export function paintFooter(
  brush: Brush,
  document: ReportDocument,
  at: number,
  total: number,
): void {
  const { pageOf, digits } = document.words;
  const number = pageOf
    .replace('{page}', inDigits(String(at + 1), digits))
    .replace('{total}', inDigits(String(total), digits));
  const line = oneLine(number, styles.small);
  const { canvas } = brush;
  canvas.belongTo('Pagination');
  canvas.line(0.5, colours.rule);
  const y = short(footerBaseline - 14);
  canvas.paint(`${page.left} ${y} m ${short(right)} ${y} l S`);
  const text = fitting(document.footer, contentWidth - line.width - 20);
  paintSmall(brush, oneLine(text, styles.small), page.left, footerBaseline);
  paintSmall(brush, line, right - line.width, footerBaseline);
}

function oneLine(text: string, style: Style): Line {
  const [line] = breakLines([{ text }], style, Number.POSITIVE_INFINITY);
  return line ?? { pieces: [], width: 0, tall: 1 };
}

function paintSmall(brush: Brush, line: Line, x: number, baseline: number): void {
  paintOneLine(brush, line, { style: styles.small, x, baseline });
}

type Spot = { readonly style: Style; readonly x: number; readonly baseline: number };

function paintOneLine({ canvas }: Brush, line: Line, { style, x, baseline }: Spot): void {
  for (const { parts, typeface, x: along } of line.pieces) {
    const { size, colour } = style;
    canvas.text({ parts, typeface, size, colour, x: x + along, baseline });
  }
}

/** A long title is cut where its room ends, behind a word; a single word that is too long, behind a letter. */
function fitting(text: string, width: number): string {
  const fits = (part: string) => widthOf(part, 'regular', styles.small.size) <= width;
  if (fits(text)) return text;
  const atWord = longestFitting(wordsIn(text), fits);
  return atWord ?? longestFitting(lettersIn(text), fits) ?? '…';
}

/** The longest beginning that fits, without the joint it would end in. */
function longestFitting(
  parts: readonly string[],
  fits: (text: string) => boolean,
): string | undefined {
  let found: string | undefined;
  let begun = '';
  for (const part of parts) {
    begun += part;
    const cut = `${begun.replace(/[\s·,:;–-]+$/u, '')}…`;
    if (!fits(cut)) return found;
    if (cut !== '…') found = cut;
  }
  return found;
}

/** Stretches that no line would end within. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [''];
  for (const token of tokensOf(text)) {
    words.push(`${words.pop() ?? ''}${token.text}${token.spaced ? ' ' : ''}`);
    if (token.breakable) words.push('');
  }
  return words;
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersIn = (text: string) => [...letters.segment(text)].map(({ segment }) => segment);
