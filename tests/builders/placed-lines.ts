import type { ReportDocument } from '../../shared/pdf/document.ts';
import type { Item } from '../../shared/pdf/layout/display-list.ts';
import { type Line, textOf } from '../../shared/pdf/linebreak/line.ts';
import { layOutDocument } from './typesetter.ts';

/** A line of text with its position on the page. */
export type Placed = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
};

/** The visible text of a line, without the space at its end. */
export const textOfLine = ({ pieces }: Line) => pieces.map(textOf).join('').trimEnd();

/** The lines of each page after layout. */
export function linesOf(document: ReportDocument): readonly (readonly Placed[])[] {
  return layOutDocument(document).pages.map(({ items }) => items.flatMap(placeText));
}

function placeText(item: Item): readonly Placed[] {
  if (item.draw !== 'line') return [];
  const { line, x, baseline } = item;
  const text = textOfLine(line);
  return [{ text, left: x, right: x + line.width, baseline }];
}

/** The pairs of lines beside each other with a smaller gap than this. */
export function pairsTooClose(lines: readonly Placed[], distance: number): readonly string[] {
  return lines.flatMap((one) =>
    lines
      .filter((other) => other.baseline === one.baseline && other.left > one.left)
      .filter((other) => other.left - one.right < distance)
      .map((other) => `${one.text}|${other.text}`),
  );
}
