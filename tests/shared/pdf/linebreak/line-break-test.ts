import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A text of Unicode's own test of its line breaking rules, and the offsets at which a line may end. */
export type LineBreakCase = { readonly text: string; readonly ends: readonly number[] };

const file = new URL('LineBreakTest-17.0.0.txt.gz', import.meta.url);

/** Each line has code points in hexadecimal, with `÷` where a line may end and `×` where not. */
export function lineBreakCases(): readonly LineBreakCase[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => /^[×÷]/u.test(line)).map(caseOf);
}

function caseOf(line: string): LineBreakCase {
  const ends: number[] = [];
  let text = '';
  for (const part of line.trim().split(/\s+/)) {
    if (part === '÷') ends.push(text.length);
    else if (part !== '×') text += String.fromCodePoint(Number.parseInt(part, 16));
  }
  return { text, ends };
}
