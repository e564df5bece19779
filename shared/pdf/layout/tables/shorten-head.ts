import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, leadingOf } from '../../linebreak/line.ts';
import { contentBottom, page, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { bareText } from '../bare-text.ts';
import type { Cell } from './rows.ts';

/** The head is repeated on each page of the table, so it leaves most of the page to the rows. */
const maxHeight = (contentBottom - page.top) * 0.4;

/** Cuts a column head to the lines that fit, with an ellipsis. */
export function shortenHead(typesetter: Typesetter, cell: Cell): Cell {
  const style = styles.cellHead;
  const lines: Line[] = [];
  let height = 0;
  for (const line of cell.lines) {
    height += leadingOf(line, style);
    if (height > maxHeight) {
      lines.push(
        ...breakLines(typesetter, bareText(typesetter, '…'), style, Number.POSITIVE_INFINITY),
      );
      return { ...cell, lines };
    }
    lines.push(line);
  }
  return cell;
}
