import { contentBottom, page, styles } from '../tokens.ts';
import { bareText } from './bare-text.ts';
import { type Line, leadingOf } from './line.ts';
import { breakLines } from './lines.ts';
import type { Cell } from './table-rows.ts';

/** The head of a table stands on each of its pages, so it leaves most of a page to the rows. */
const maxHeight = (contentBottom - page.top) * 0.4;

/** The head of a column; of a very long one as many lines as leave room for the rows. */
export function shortHead(cell: Cell): Cell {
  const style = styles.cellHead;
  const lines: Line[] = [];
  let height = 0;
  for (const line of cell.lines) {
    height += leadingOf(line, style);
    if (height > maxHeight) {
      lines.push(...breakLines(bareText('…'), style, Number.POSITIVE_INFINITY));
      return { ...cell, lines };
    }
    lines.push(line);
  }
  return cell;
}
