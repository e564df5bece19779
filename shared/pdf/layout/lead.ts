import type { Text } from '../document.ts';
import { space, styles } from '../tokens.ts';
import type { Stay } from './flow.ts';
import { breakLines, heightOfLines } from './lines.ts';

/** The end of a longer text is long enough to stand apart from what it leads to. */
const mostLinesOfLead = 3;

/** A short text together with what it leads to and is kept with; undefined where the text is no lead. */
export function leadWith(text: Text, kept: Stay, room: number): Stay | undefined {
  const lines = breakLines(text, styles.body, room);
  return lines.length > mostLinesOfLead
    ? undefined
    : below(heightOfLines(lines, styles.body) + space.paragraph, kept);
}

/** What stays together, and this much above it. */
export function below(height: number, { least, whole }: Stay): Stay {
  return { least: height + least, whole: height + whole };
}
