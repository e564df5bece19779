import { openPdf, textOf } from '../../local/pdf-text.ts';
import type { Content } from './content.ts';

/**
 * A comparison is one only where all print the same: every paragraph and every cell is looked for in the text of the file.
 * @throws Error for an engine that left something out
 */
export async function assertSameContent(
  engine: string,
  bytes: Uint8Array,
  { title, parts }: Content,
): Promise<void> {
  if ((await openPdf(bytes)).numPages < 2) throw new Error(`${engine} printed no report`);
  const printed = counted(withoutSpaces(await textOf(bytes)));
  const wanted = parts.flatMap((part) => {
    if (part.part === 'table') return [part.caption, ...part.rows.flat()];
    if (part.part === 'chart') return [part.caption, ...part.groups.map(({ label }) => label)];
    return [part.text];
  });
  const letters = counted(withoutSpaces([title, ...wanted].join('')));
  for (const [letter, count] of letters) {
    if ((printed.get(letter) ?? 0) < count)
      throw new Error(`${engine} printed ${letter} only ${printed.get(letter)} of ${count} times`);
  }
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** Counting letters stands even where lines are broken and cells come in another order. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
