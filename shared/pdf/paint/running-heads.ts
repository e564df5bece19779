import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { bareText } from '../layout/bare-text.ts';
import { shortenText } from '../layout/shorten-text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import { widthOf } from '../shaping/measure.ts';
import { baselineShare, contentWidth, page, rules, type Style, styles } from '../theme.ts';
import type { PaintContext } from './paint-context.ts';
import { paintRules } from './paint-decoration.ts';

const style = styles.note;
const ascent = style.leading * baselineShare;
const headBaseline = page.head + ascent;
/** From the rule above the foot to its text. */
const belowRule = 5;
const footBaseline = page.foot + belowRule + ascent;
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
  const room = contentWidth - widthOf(typesetter, number, styles.pageNumber) - minGap;
  content.setOwner('Pagination');
  paintRules(content, [{ x: page.left, y: page.foot, width: contentWidth, ...rules.row }]);
  const text = shortenText(typesetter, document.footer, style, room);
  paintAtBothEnds(context, [text, number], footBaseline, styles.pageNumber);
}

/** Paints one text from the left margin, and one up to the right margin. */
function paintAtBothEnds(
  { typesetter, content }: PaintContext,
  texts: readonly [start: string, end: string],
  baseline: number,
  endStyle: Style = style,
): void {
  for (const [index, text] of texts.entries()) {
    const own = index === 0 ? style : endStyle;
    const shown = bareText(typesetter, text);
    const [line] = breakLines(typesetter, shown, own, Number.POSITIVE_INFINITY);
    const left = index === 0 ? page.left : page.width - page.right - (line?.width ?? 0);
    for (const { parts, typeface, x } of line?.pieces ?? []) {
      const { size, colour } = own;
      content.showText({ parts, typeface, size, colour, x: left + x, baseline });
    }
  }
}
