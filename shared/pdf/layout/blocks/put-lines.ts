import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import type { Style } from '../../theme.ts';
import type { Element } from '../display-list.ts';
import { type Flow, put } from '../pages/flow.ts';
import { baselineOf } from './text.ts';

type Lines = {
  readonly text: Text;
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly element: Element;
  readonly atEnd?: boolean;
  /** Whether the element goes on after it. */
  readonly isLabel?: boolean;
};

/** Puts the lines of a text at a place of the current page, whether the page ends or not. */
export function putLines(flow: Flow, { text, style, x, y, width, ...of }: Lines): void {
  const { element, atEnd = false, isLabel = false } = of;
  const lines = breakLines(flow.typesetter, text, style, width);
  if (lines.length === 0) put(flow, { draw: 'empty', element });
  let top = y;
  for (const [at, line] of lines.entries()) {
    const isEnd = at === lines.length - 1;
    put(flow, {
      draw: 'line',
      line: isLabel && isEnd ? withSpaceBehind(line) : line,
      style,
      x: atEnd ? x + width - line.width : x,
      baseline: baselineOf(top, line, style),
      element,
    });
    top += leadingOf(line, style);
  }
}

export const paragraphIn = (parent: Element): Element => ({ type: 'P', parent });
