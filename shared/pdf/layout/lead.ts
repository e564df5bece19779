import type { Text } from '../document.ts';
import { space, styles } from '../tokens.ts';
import { breakLines, heightOfLines } from './lines.ts';

/** The end of a longer text is long enough to stand apart from what it leads to. */
const mostLinesOfLead = 3;

/** Height of a short text together with what it leads to and is kept with; 0 where the text is no lead. */
export function leadHeight(text: Text, kept: number, room: number): number {
  const lines = breakLines(text, styles.body, room);
  if (lines.length > mostLinesOfLead) return 0;
  return heightOfLines(lines, styles.body) + space.paragraph + kept;
}
