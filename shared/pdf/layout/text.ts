import type { Text } from '../document.ts';
import { contentBottom, type Style } from '../tokens.ts';
import type { Element } from './display-list.ts';
import { type Flow, needs, newPage, put } from './flow.ts';
import { breakLines, type Line } from './lines.ts';

export type TextBox = {
  readonly text: Text;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly element: Element;
};

/** Where the letters stand within their line, as a share of the leading. */
const baselineShare = 0.76;

/** Writes a text over as many pages as it takes, never one line of it alone on either side of a break. */
export function writeText(flow: Flow, box: TextBox): void {
  const lines = breakLines(box.text, box.style, box.width);
  if (lines.length === 0) put(flow, { draw: 'empty', element: box.element });
  for (const [at, line] of lines.entries()) {
    needs(flow, togetherFrom(at, lines.length) * box.style.leading);
    writeLine(flow, line, box);
  }
}

/** Two lines stay together at the start and at the end of a text. */
function togetherFrom(at: number, count: number): number {
  if (count <= 3) return at === 0 ? count : 1;
  return at === 0 || at === count - 2 ? 2 : 1;
}

export function writeLine(
  flow: Flow,
  line: Line,
  { style, x, element }: Pick<TextBox, 'style' | 'x' | 'element'>,
): void {
  put(flow, {
    draw: 'line',
    line,
    style,
    x,
    baseline: flow.y + style.leading * baselineShare,
    element,
  });
  flow.y += style.leading;
  if (flow.y > contentBottom + style.leading) newPage(flow);
}

export function heightOf(text: Text, style: Style, width: number): number {
  return breakLines(text, style, width).length * style.leading;
}

export function baselineOf(y: number, { leading }: Style): number {
  return y + leading * baselineShare;
}
