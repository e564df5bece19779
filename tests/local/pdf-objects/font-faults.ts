import { bytesOf, dictionary, list, name, type PdfFile } from './file.ts';
import type { Inspected } from './inspected.ts';
import type { Page } from './pages.ts';
import { objectOf } from './structure-tree.ts';
import { unicodeOf } from './to-unicode.ts';
import type { Dictionary, Value } from './values.ts';

type Used = { readonly font: Value | undefined; readonly codes: Set<number> };

/** Every letter has its shape in the file and can be read out of it. */
export function* fontFaults({ file, pages }: Inspected): Iterable<string> {
  const used = new Map<number | string, Used>();
  for (const page of pages) collect(file, page, used);
  for (const [key, { font, codes }] of used) {
    for (const fault of codeFaults(file, dictionary(file, font), codes))
      yield `font ${key}: ${fault}`;
  }
}

function collect(file: PdfFile, page: Page, used: Map<number | string, Used>): void {
  const resources = dictionary(file, page.dictionary.get('Resources'));
  const fonts = dictionary(file, resources.get('Font'));
  for (const step of page.steps) {
    if (step.does !== 'show') continue;
    const font = fonts.get(step.font);
    const key = objectOf(font) ?? `${step.font} of page ${page.number}`;
    const entry = used.get(key) ?? { font, codes: new Set<number>() };
    used.set(key, entry);
    for (const code of step.codes) entry.codes.add(code);
  }
}

function* codeFaults(
  file: PdfFile,
  font: Dictionary,
  codes: ReadonlySet<number>,
): Iterable<string> {
  const descendant = dictionary(file, list(file, font.get('DescendantFonts'))[0]);
  const descriptor = dictionary(file, descendant.get('FontDescriptor'));
  if (name(file, font.get('Encoding')) !== 'Identity-H') yield 'is not encoded as Identity-H';
  if ((bytesOf(file, descriptor.get('FontFile2')) ?? []).length === 0) yield 'is not embedded';
  const glyphs = Buffer.from(bytesOf(file, descendant.get('CIDToGIDMap')) ?? []);
  const map = bytesOf(file, font.get('ToUnicode'));
  if (!map) {
    yield 'has no ToUnicode';
    return;
  }
  const texts = unicodeOf(Buffer.from(map).toString('latin1'));
  for (const [code, text] of texts) if (!isText(text)) yield `code ${code} is mapped to no text`;
  for (const code of codes) {
    if (code === 0) yield 'the missing glyph is printed';
    else if (2 * code + 1 >= glyphs.length || glyphs.readUInt16BE(2 * code) === 0)
      yield `code ${code} has no glyph`;
    if (!texts.has(code)) yield `code ${code} is not mapped`;
  }
}

/** Nothing, U+0000, byte order marks and halves of characters are no text. */
function isText(text: string): boolean {
  return text.length > 0 && text.isWellFormed() && !/[\0\uFEFF\uFFFE\uFFFF]/.test(text);
}
