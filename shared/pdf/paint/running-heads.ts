import { short } from '../coordinate.ts';
import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { bareText } from '../layout/bare-text.ts';
import { shortened } from '../layout/shortened.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import type { Line } from '../linebreak/line.ts';
import { widthOf } from '../shaping/measure.ts';
import { colours, contentWidth, page, type Style, styles } from '../theme.ts';
import type { Brush } from './paint-context.ts';

const headBaseline = 42;
const footerBaseline = page.height - 36;
const rightEdge = page.width - page.right;

const between = 20;
/** A title that is cut to less than this says nothing. */
const leastTitle = 90;

/**
 * What runs along the top of every page but the cover: the report at the left, the section at the right. Where there is no room
 * for both the title of the report is cut, then the section, the kind of the report only where it takes half of the page.
 */
export function paintRunningHead(
  brush: Brush,
  { runningHead: title, runningKind: kind = '' }: ReportDocument,
  section: string,
): void {
  const behind = kind === '' ? '' : ` · ${shortened(kind, styles.small, contentWidth / 2)}`;
  const room = contentWidth - widthOfSmall(behind) - between;
  const least = Math.min(leastTitle, widthOfSmall(title));
  const end = shortened(section, styles.small, room - least);
  const start = shortened(title, styles.small, room - widthOfSmall(end));
  brush.canvas.belongTo('Pagination');
  paintAtStart(brush, `${start}${behind}`, headBaseline);
  paintAtEnd(brush, end, headBaseline);
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
  const { canvas } = brush;
  canvas.belongTo('Pagination');
  canvas.line(0.5, colours.rule);
  const y = short(footerBaseline - 14);
  canvas.paint(`${page.left} ${y} m ${short(rightEdge)} ${y} l S`);
  const text = shortened(
    document.footer,
    styles.small,
    contentWidth - widthOfSmall(number) - between,
  );
  paintAtStart(brush, text, footerBaseline);
  paintAtEnd(brush, number, footerBaseline);
}

function oneLine(text: string, style: Style): Line {
  const [line] = breakLines(bareText(text), style, Number.POSITIVE_INFINITY);
  return line ?? { pieces: [], width: 0, tall: 1, above: 0 };
}

const widthOfSmall = (text: string) => widthOf(text, styles.small);

function paintAtStart(brush: Brush, text: string, baseline: number): void {
  const line = oneLine(text, styles.small);
  paintOneLine(brush, line, { style: styles.small, x: page.left, baseline });
}

function paintAtEnd(brush: Brush, text: string, baseline: number): void {
  const line = oneLine(text, styles.small);
  paintOneLine(brush, line, { style: styles.small, x: rightEdge - line.width, baseline });
}

type Spot = { readonly style: Style; readonly x: number; readonly baseline: number };

function paintOneLine({ canvas }: Brush, line: Line, { style, x, baseline }: Spot): void {
  for (const { parts, typeface, x: along } of line.pieces) {
    const { size, colour } = style;
    canvas.text({ parts, typeface, size, colour, x: x + along, baseline });
  }
}
