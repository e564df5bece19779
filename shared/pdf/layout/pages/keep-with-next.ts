import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines } from '../../linebreak/line.ts';
import { space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { KeepTogether } from './keep-together.ts';

/** The end of a longer text is long enough to stand apart from what it leads to; one in two languages is not longer for that. */
const maxIntroLines = 3;

/** A short text together with what it leads to and is kept with; undefined where the text is no lead. */
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

/** What stays together, and this much above it. */
export function withHeightAbove(height: number, keep: KeepTogether): KeepTogether {
  return { ...keep, min: height + keep.min, preferred: height + keep.preferred };
}
