import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { justify } from '../../linebreak/justify.ts';
import { heightOfLines, type Line, leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import { baselineShare, contentBottom, type Style, scaleLeading } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Element } from '../display-list.ts';
import { ensureRoom, type Flow, newPage, put } from '../pages/flow.ts';

export type TextBox = {
  readonly text: Text;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly element: Element;
  /** Whether it is a label, which is read on with the text beside it. */
  readonly isLabel?: boolean;
  /** Whether its lines are as wide as their room, but for the last. */
  readonly isJustified?: boolean;
};

/** Writes a text over as many pages as it takes, without widows and orphans. */
export function writeText(flow: Flow, box: TextBox): void {
  const lines = breakLines(flow.typesetter, box.text, box.style, box.width);
  if (lines.length === 0) put(flow, { draw: 'empty', element: box.element });
  for (const [at, line] of lines.entries()) {
    const together = lines.slice(at, at + countLinesKeptTogether(lines, at));
    ensureRoom(flow, heightOfLines(together, box.style));
    const isEnd = at === lines.length - 1;
    const own = box.isJustified && !isEnd ? justify(line, box.style, box.width) : line;
    writeLine(flow, box.isLabel && isEnd ? withSpaceBehind(own) : own, box);
  }
}

/** A text in two languages of up to so many lines is kept together. */
const maxLinesOfTwo = 9;

/** How many lines from this one on are kept together; the start of a translation keeps with the end of the text. */
function countLinesKeptTogether(lines: readonly Line[], at: number): number {
  const second = lines.findIndex(({ spaceAbove }) => spaceAbove > 0);
  if (second === -1) return countKeptTogether(at, lines.length);
  if (lines.length <= maxLinesOfTwo) return at === 0 ? lines.length : 1;
  const behind = lines.length - second;
  if (at >= second) return countKeptTogether(at - second, behind);
  const own = countKeptTogether(at, second);
  return at + own === second ? own + countKeptTogether(0, behind) : own;
}

/** How many lines or items from this one on are kept together: two at the start and at the end. */
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

/** The height of the first lines that are kept together: all of up to three lines, two of a longer text. */
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

/** The baseline of a line whose top is at `y`. */
export function baselineOf(y: number, line: Line, style: Style): number {
  const own = scaleLeading(style.leading, line.lineHeightFactor) * baselineShare;
  return y + line.spaceAbove * style.leading + own;
}

/** How much lower the baseline of a line is than with the leading of Latin. */
export function baselineShiftOf(line: Line | undefined, style: Style): number {
  const own = scaleLeading(style.leading, line?.lineHeightFactor ?? 1);
  return (own - style.leading) * baselineShare;
}
