import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { bareText } from '../layout/bare-text.ts';
import { shortenText } from '../layout/shorten-text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import { widthOf } from '../shaping/measure.ts';
import { contentWidth, page, styles } from '../theme.ts';
import type { PaintContext } from './paint-context.ts';
import { paintRules } from './paint-decoration.ts';

const style = styles.small;
const headBaseline = 42;
const footerBaseline = page.height - 36;
/** From the rule above the footer to its baseline. */
const belowRule = 14;
const minGap = 20;
/** A title that is shortened further says nothing. */
const minTitleWidth = 90;

/**
 * The head of every page but the first: the title of the report at the left, the section at the right. Where both are too long, the title
 * is shortened first, then the section; the kind of the report only where it is wider than half of the page.
 */
export function paintRunningHead(
  context: PaintContext,
  { runningHead: title, runningKind: kind = '' }: ReportDocument,
  section: string,
): void {
  const { typesetter, content } = context;
  const suffix = kind === '' ? '' : ` · ${shortenText(typesetter, kind, style, contentWidth / 2)}`;
  const room = contentWidth - widthOf(typesetter, suffix, style) - minGap;
  const titleWidth = Math.min(minTitleWidth, widthOf(typesetter, title, style));
  const end = shortenText(typesetter, section, style, room - titleWidth);
  const start = shortenText(typesetter, title, style, room - widthOf(typesetter, end, style));
  content.setOwner('Pagination');
  paintAtBothEnds(context, [`${start}${suffix}`, end], headBaseline);
}

/** The foot of every page but the cover. */
export function paintFooter(
  context: PaintContext,
  document: ReportDocument,
  pageNumber: number,
  total: number,
): void {
  const { typesetter, content } = context;
  const { pageOf, digits } = document.words;
  const number = pageOf
    .replace('{page}', inDigits(String(pageNumber), digits))
    .replace('{total}', inDigits(String(total), digits));
  const room = contentWidth - widthOf(typesetter, number, style) - minGap;
  content.setOwner('Pagination');
  paintRules(content, [{ x: page.left, y: footerBaseline - belowRule, width: contentWidth }]);
  const text = shortenText(typesetter, document.footer, style, room);
  paintAtBothEnds(context, [text, number], footerBaseline);
}

/** Paints one text from the left margin, and one up to the right margin. */
function paintAtBothEnds(
  { typesetter, content }: PaintContext,
  texts: readonly [start: string, end: string],
  baseline: number,
): void {
  for (const [index, text] of texts.entries()) {
    const [line] = breakLines(
      typesetter,
      bareText(typesetter, text),
      style,
      Number.POSITIVE_INFINITY,
    );
    const left = index === 0 ? page.left : page.width - page.right - (line?.width ?? 0);
    for (const { parts, typeface, x } of line?.pieces ?? []) {
      const { size, colour } = style;
      content.showText({ parts, typeface, size, colour, x: left + x, baseline });
    }
  }
}
