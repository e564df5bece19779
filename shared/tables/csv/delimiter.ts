import { maxColumns } from '../limits.ts';
import { Refusal } from '../refusal.ts';

const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Long enough for 200 headings in any language. */
const maxHeader = 100_000;

/**
 * The delimiter that stands most often in the first line, outside of quotation marks. It is found once and given to the parser: trying
 * several in every line would part `1,5` in a file with semicolons.
 * @throws Refusal `too_many_columns`
 */
export function findDelimiter(text: string): Delimiter {
  const header = firstLine(text);
  const counts = delimiters.map((each) => header.split(each).length - 1);
  const most = Math.max(...counts);
  if (most >= maxColumns) throw new Refusal('too_many_columns', 'line 1');
  return delimiters[counts.indexOf(most)] ?? ',';
}

/** The first line that has text, without what is quoted. */
function firstLine(text: string): string {
  const start = text.slice(0, maxHeader).replace(/^[\s\uFEFF]+/, '');
  const unquoted = start.replace(/"[^"]*"/g, '""');
  return unquoted.split(/[\r\n]/, 1)[0] ?? '';
}
