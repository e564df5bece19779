import { inDigits } from '../../digits.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import type { Style } from '../../theme.ts';
import { baselineOf } from '../blocks/text.ts';
import type { Element } from '../display-list.ts';
import { type Flow, put } from './flow.ts';

export const pageNumberWidth = 30;

export const heightOfEntry = (lines: readonly Line[], style: Style): number =>
  lines.reduce((sum, line) => sum + leadingOf(line, style), 0);

type Listed = {
  readonly id: string;
  readonly pageNumber: number;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly indent: number;
  readonly list: Element;
  readonly digits: string | undefined;
};

/** Lays one entry of a list with page numbers: one link to its place. */
export function layEntry(flow: Flow, entry: Listed): void {
  const { id, pageNumber, lines, style, indent, list, digits } = entry;
  const item = { type: 'TOCI', parent: list };
  const element = { type: 'Link', parent: { type: 'Reference', parent: item } };
  const lead = { draw: 'line', style, element, goTo: id } as const;
  let baseline = flow.y;
  for (const [at, line] of lines.entries()) {
    baseline = baselineOf(flow.y, line, style);
    const isEnd = at === lines.length - 1;
    const own = isEnd ? withSpaceBehind(line) : line;
    put(flow, { ...lead, line: own, x: flow.x + indent, baseline });
    flow.y += leadingOf(line, style);
  }
  const text = [{ text: inDigits(String(pageNumber), digits) }];
  const [number] = breakLines(flow.typesetter, text, style, pageNumberWidth);
  if (!number) return;
  const x = flow.x + flow.width - number.width;
  put(flow, { draw: 'line', style, element, line: number, x, baseline });
}
