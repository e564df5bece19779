import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import { baselineShare, contentBottom, type Style } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { ensureRoom, type Flow, newPage, put } from '../pages/flow.ts';

export type TextBox = {
  readonly text: Text;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly element: Element;
  /** Whether it is read on with what stands beside it, as a label is. */
  readonly isLabel?: boolean;
};

/** Writes a text over as many pages as it takes, never one line of it alone on either side of a break. */
export function writeText(flow: Flow, box: TextBox): void {
  const lines = breakLines(flow.typesetter, box.text, box.style, box.width);
  if (lines.length === 0) put(flow, { draw: 'empty', element: box.element });
  for (const [at, line] of lines.entries()) {
    const together = lines.slice(at, at + countLinesKeptTogether(lines, at));
    ensureRoom(flow, heightOfLines(together, box.style));
    const isEnd = at === lines.length - 1;
    writeLine(flow, box.isLabel && isEnd ? withSpaceBehind(line) : line, box);
  }
}

/** A text in two languages of up to so many lines is not parted. */
const maxLinesOfTwo = 9;

/** How many lines stay on one page from this one on; where a second language begins, the end of the first is above it. */
function countLinesKeptTogether(lines: readonly Line[], at: number): number {
  const second = lines.findIndex(({ spaceAbove }) => spaceAbove > 0);
  if (second === -1) return countKeptTogether(at, lines.length);
  if (lines.length <= maxLinesOfTwo) return at === 0 ? lines.length : 1;
  const behind = lines.length - second;
  if (at >= second) return countKeptTogether(at - second, behind);
  const own = countKeptTogether(at, second);
  return at + own === second ? own + countKeptTogether(0, behind) : own;
}

/** How many lines of a text, or items of a list, stay on one page from this one on: two at its start and at its end. */
export function countKeptTogether(at: number, count: number): number {
  if (count <= 3) return at === 0 ? count : 1;
  return at === 0 || at === count - 2 ? 2 : 1;
}

function writeLine(
  flow: Flow,
  line: Line,
  { style, x, element }: Pick<TextBox, 'style' | 'x' | 'element'>,
): void {
  put(flow, { draw: 'line', line, style, x, baseline: baselineOf(flow.y, line, style), element });
  flow.y += leadingOf(line, style);
  if (flow.y > contentBottom + leadingOf(line, style)) newPage(flow);
}

/** What of a text is never parted: all of one of up to three lines, two lines of a longer one. */
export function heightKeptTogether(
  typesetter: Typesetter,
  text: Text,
  style: Style,
  width: number,
): number {
  const lines = breakLines(typesetter, text, style, width);
  return heightOfLines(lines.slice(0, countLinesKeptTogether(lines, 0)), style);
}

export function heightOf(typesetter: Typesetter, text: Text, style: Style, width: number): number {
  return heightOfLines(breakLines(typesetter, text, style, width), style);
}

/** Where the letters of a line stand that begins at `y`. */
export function baselineOf(y: number, line: Line, style: Style): number {
  return y + (line.spaceAbove + line.lineHeightFactor * baselineShare) * style.leading;
}

/** How much lower the first line of a text stands than one of Latin does. */
export function baselineShiftOf(line: Line | undefined, style: Style): number {
  return ((line?.lineHeightFactor ?? 1) - 1) * style.leading * baselineShare;
}
