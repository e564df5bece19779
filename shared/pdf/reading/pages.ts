import type { PdfDict, PdfObject } from '@libpdf/core';
import type { PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** A page with the attributes it inherits in the page tree. */
export type PdfPage = {
  readonly dictionary: PdfDict;
  readonly inherited: ReadonlyMap<string, PdfObject>;
};

/** ISO 32000-1, 7.7.3.4. */
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const maxDepth = 50;
const maxPages = 5_000;

/** The pages as a viewer shows them: one that is listed twice is shown twice. */
export function pagesOf({ catalog, resolve }: PdfObjects): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const walk = (
    node: PdfObject | undefined,
    above: ReadonlyMap<string, PdfObject>,
    depth: number,
  ) => {
    const dictionary = resolve(node);
    if (dictionary?.type !== 'dict' || depth > maxDepth) throw new UnreadablePdf('damaged');
    const inherited = new Map(above);
    for (const name of inheritable) {
      const own = dictionary.get(name);
      if (own) inherited.set(name, own);
    }
    const kids = resolve(dictionary.get('Kids'));
    if (kids?.type === 'array') for (const kid of kids) walk(kid, inherited, depth + 1);
    else if (pages.push({ dictionary, inherited }) > maxPages) throw new UnreadablePdf('too_large');
  };
  walk(catalog.get('Pages'), new Map(), 0);
  return pages;
}
