import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces the text between the two markers of a section of a document; the rest is kept by hand or by another bench.
 * @param name for instance `bench:scale`, between `<!-- bench:scale -->` and `<!-- /bench:scale -->`
 */
export function keepSection(file: URL, name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, 'utf8');
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  if (start === -1 || end < start) throw new Error(`The measurements have no ${open} … ${close}`);
  const section = [open, text, close].join('\n');
  writeFileSync(file, before.slice(0, start) + section + before.slice(end + close.length));
}
