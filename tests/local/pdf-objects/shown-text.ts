import type { Dictionary } from '../../../shared/pdf/reading/values.ts';
import { encodingOf } from './encoding.ts';
import { bytesOf, dictionary } from './file.ts';
import type { Inspected } from './inspected.ts';
import { unicodeOf } from './to-unicode.ts';

/** The text of the pages in painting order, by the fonts' ToUnicode maps. */
export function shownText({ file, pages }: Inspected): string {
  const readers = new Map<Dictionary, (bytes: string) => string>();
  const readerOf = (font: Dictionary) => {
    const known = readers.get(font);
    if (known) return known;
    const [map, unicode] = ['Encoding', 'ToUnicode'].map((key) =>
      Buffer.from(bytesOf(file, font.get(key)) ?? []).toString('latin1'),
    );
    const { codesOf } = encodingOf(map ?? '');
    const texts = unicodeOf(unicode ?? '');
    const reader = (bytes: string) =>
      codesOf(bytes)
        .map((code) => texts.get(code))
        .join('');
    readers.set(font, reader);
    return reader;
  };
  return pages
    .flatMap(({ dictionary: page, steps }) => {
      const fonts = dictionary(file, dictionary(file, page.get('Resources')).get('Font'));
      return steps.map((step) =>
        step.does === 'show' ? readerOf(dictionary(file, fonts.get(step.font)))(step.bytes) : '',
      );
    })
    .join('');
}
