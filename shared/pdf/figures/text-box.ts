import type { Text } from '../document.ts';
import { bareText } from '../layout/bare-text.ts';
import { baselineShiftOf } from '../layout/blocks/text.ts';
import { breakLines } from '../linebreak/break-lines.ts';
import { heightOfLines, type Line, leadingOf, withSpaceBehind } from '../linebreak/line.ts';
import { baselineShare, type Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import type { Shape } from './shapes.ts';

export type TextBox = {
  readonly text: Text | string;
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'start' | 'middle' | 'end';
};

/** The lines of a text in its box; a space follows, because all texts of a figure are extracted as one. */
export function textShapes(
  typesetter: Typesetter,
  { text, style, x, y, width, align = 'start' }: TextBox,
): readonly Shape[] {
  let top = y;
  return breakLines(typesetter, toText(typesetter, text), style, width).map(
    (broken, at, { length }) => {
      const line = at === length - 1 ? withSpaceBehind(broken) : broken;
      const baseline = top + leadingOf(line, style) * baselineShare;
      top += leadingOf(line, style);
      return { shape: 'text', line, style, x: x + indent(line, width, align), baseline } as const;
    },
  );
}

export function heightOfText(
  typesetter: Typesetter,
  text: Text | string,
  style: Style,
  width: number,
): number {
  return heightOfLines(breakLines(typesetter, toText(typesetter, text), style, width), style);
}

/** How much lower the first baseline is than with Latin text; what is aligned with the line is moved down as much. */
export function baselineShiftOfText(
  typesetter: Typesetter,
  text: Text | string,
  style: Style,
  width: number,
): number {
  return baselineShiftOf(breakLines(typesetter, toText(typesetter, text), style, width)[0], style);
}

export const toText = (typesetter: Typesetter, text: Text | string) =>
  typeof text === 'string' ? bareText(typesetter, text) : text;

function indent({ width }: Line, available: number, align: 'start' | 'middle' | 'end'): number {
  if (align === 'start') return 0;
  return align === 'end' ? available - width : (available - width) / 2;
}
