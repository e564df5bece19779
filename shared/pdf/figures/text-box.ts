import type { Text } from '../document.ts';
import { bareText } from '../layout/bare-text.ts';
import { dropOf } from '../layout/blocks/text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf, withSpaceBehind } from '../linebreak/line.ts';
import { baselineShare, type Style } from '../theme.ts';
import type { Shape } from './shapes.ts';

export type TextBox = {
  readonly text: Text | string;
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'start' | 'middle' | 'end';
};

/** A text in its box, on as many lines as it takes; all texts of a drawing are read in one, so a space follows each. */
export function textShapes({
  text,
  style,
  x,
  y,
  width,
  align = 'start',
}: TextBox): readonly Shape[] {
  let top = y;
  return breakLines(inRuns(text), style, width).map((broken, at, { length }) => {
    const line = at === length - 1 ? withSpaceBehind(broken) : broken;
    const baseline = top + leadingOf(line, style) * baselineShare;
    top += leadingOf(line, style);
    return { shape: 'text', line, style, x: x + indent(line, width, align), baseline } as const;
  });
}

export function heightOfText(text: Text | string, style: Style, width: number): number {
  return heightOfLines(breakLines(inRuns(text), style, width), style);
}

/** How much lower the first line of a text stands than one of Latin; what stands beside it goes as far down. */
export function dropOfText(text: Text | string, style: Style, width: number): number {
  return dropOf(breakLines(inRuns(text), style, width)[0], style);
}

const inRuns = (text: Text | string) => (typeof text === 'string' ? bareText(text) : text);

function indent({ width }: Line, available: number, align: 'start' | 'middle' | 'end'): number {
  if (align === 'start') return 0;
  return align === 'end' ? available - width : (available - width) / 2;
}
