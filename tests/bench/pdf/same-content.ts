import { openPdf, textOf } from '../../local/pdf-text.ts';
import type { Content } from './content.ts';

/**
 * A comparison is only fair if all engines print the same: every paragraph and cell must be in the text of each file.
 * @throws Error if an engine omits something
 */
export async function assertSameContent(
  engine: string,
  bytes: Uint8Array,
  { title, parts }: Content,
): Promise<void> {
  if ((await openPdf(bytes)).numPages < 2) throw new Error(`${engine} printed no report`);
  const printed = countLetters(withoutSpaces(await textOf(bytes)));
  const wanted = parts.flatMap((part) => {
    if (part.part === 'table') return [part.caption, ...part.rows.flat()];
    if (part.part === 'chart') return [part.caption, ...part.groups.map(({ label }) => label)];
    return [part.text];
  });
  const letters = countLetters(withoutSpaces([title, ...wanted].join('')));
  for (const [letter, count] of letters) {
    if ((printed.get(letter) ?? 0) < count)
      throw new Error(`${engine} printed ${letter} only ${printed.get(letter)} of ${count} times`);
  }
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** Letter counts do not depend on line breaks and the order of cells. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
