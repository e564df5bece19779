import type { Dictionary, Value } from '../../../shared/pdf/reading/values.ts';
import { encodingOf } from './encoding.ts';
import { bytesOf, dictionary, list, type PdfFile } from './file.ts';
import type { Inspected } from './inspected.ts';
import type { Page } from './pages.ts';
import { objectOf } from './structure-tree.ts';
import { unicodeOf } from './to-unicode.ts';

type Used = { readonly font: Value | undefined; readonly shown: Set<string> };

/** Every glyph is embedded and has its text. */
export function* fontFaults({ file, pages }: Inspected): Iterable<string> {
  const used = new Map<number | string, Used>();
  for (const page of pages) collect(file, page, used);
  for (const [key, { font, shown }] of used) {
    for (const fault of codeFaults(file, dictionary(file, font), shown))
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
    const entry = used.get(key) ?? { font, shown: new Set<string>() };
    used.set(key, entry);
    entry.shown.add(step.bytes);
  }
}

function* codeFaults(
  file: PdfFile,
  font: Dictionary,
  shown: ReadonlySet<string>,
): Iterable<string> {
  const descendant = dictionary(file, list(file, font.get('DescendantFonts'))[0]);
  const descriptor = dictionary(file, descendant.get('FontDescriptor'));
  const map = bytesOf(file, font.get('Encoding'));
  if (!map) {
    yield 'has no encoding of its own';
    return;
  }
  const { codesOf, placeOf } = encodingOf(Buffer.from(map).toString('latin1'));
  if ((bytesOf(file, descriptor.get('FontFile2')) ?? []).length === 0) yield 'is not embedded';
  const glyphs = Buffer.from(bytesOf(file, descendant.get('CIDToGIDMap')) ?? []);
  const unicode = bytesOf(file, font.get('ToUnicode'));
  if (!unicode) {
    yield 'has no ToUnicode';
    return;
  }
  const texts = unicodeOf(Buffer.from(unicode).toString('latin1'));
  for (const [code, text] of texts) if (!isText(text)) yield `code ${code} is mapped to no text`;
  for (const code of new Set([...shown].flatMap(codesOf))) {
    const place = placeOf(code);
    if (place === 0) yield 'the missing glyph is printed';
    else if (place === undefined || !hasGlyph(glyphs, place)) yield `code ${code} has no glyph`;
    if (!texts.has(code)) yield `code ${code} is not mapped`;
  }
}

function hasGlyph(glyphs: Buffer, place: number): boolean {
  return 2 * place + 1 < glyphs.length && glyphs.readUInt16BE(2 * place) !== 0;
}

/** Empty text, U+0000, byte order marks and unpaired surrogates are not text. */
function isText(text: string): boolean {
  return text.length > 0 && text.isWellFormed() && !/[\0\uFEFF\uFFFE\uFFFF]/.test(text);
}
