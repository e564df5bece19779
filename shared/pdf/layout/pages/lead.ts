import type { Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { heightOfLines } from '../../linebreak/line.ts';
import { space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import type { Stay } from './keep.ts';

/** The end of a longer text is long enough to stand apart from what it leads to; one in two languages is not longer for that. */
const maxLinesOfLead = 3;

/** A short text together with what it leads to and is kept with; undefined where the text is no lead. */
export function leadWith(
  typesetter: Typesetter,
  text: Text,
  kept: Stay,
  room: number,
): Stay | undefined {
  const lines = breakLines(typesetter, text, styles.body, room);
  const second = lines.findIndex(({ above }) => above > 0);
  return (second === -1 ? lines.length : second) > maxLinesOfLead
    ? undefined
    : below(heightOfLines(lines, styles.body) + space.paragraph, kept);
}

/** What stays together, and this much above it. */
export function below(height: number, stay: Stay): Stay {
  return { ...stay, least: height + stay.least, whole: height + stay.whole };
}
