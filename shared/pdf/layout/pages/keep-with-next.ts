import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines } from '../../linebreak/line.ts';
import { space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { type KeepTogether, withHeightAbove } from './keep-together.ts';

/** A longer text may be separated from the block it introduces. Lines of a translation do not count. */
const maxIntroLines = 3;

/** Keeps a short text with the block it introduces; undefined for a text that is too long for an introduction. */
export function keepIntroWithNext(
  typesetter: Typesetter,
  text: Text,
  next: KeepTogether,
  room: number,
): KeepTogether | undefined {
  const lines = breakLines(typesetter, text, styles.body, room);
  const second = lines.findIndex(({ spaceAbove }) => spaceAbove > 0);
  return (second === -1 ? lines.length : second) > maxIntroLines
    ? undefined
    : withHeightAbove(heightOfLines(lines, styles.body) + space.paragraph, next);
}
