import { isName, type PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, type Value } from './values.ts';

/** A page, and the entries it inherits in the page tree. */
export type PdfPage = {
  readonly dictionary: Dictionary;
  readonly inherited: ReadonlyMap<string, Value>;
};

/** ISO 32000-1, 7.7.3.4. */
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const maxDepth = 50;
const maxPages = 5_000;

/** The pages in order; one that is listed twice is shown twice. Every node has to state the right count. */
export function pagesOf({ catalog, resolve }: PdfObjects): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const walk = (node: Value | undefined, above: ReadonlyMap<string, Value>, depth: number) => {
    const dictionary = resolve(node);
    if (!(dictionary instanceof Dictionary) || depth > maxDepth) throw new UnreadablePdf('damaged');
    const inherited = new Map(above);
    for (const name of inheritable) {
      const own = dictionary.get(name);
      if (own !== undefined) inherited.set(name, own);
    }
    const kids = resolve(dictionary.get('Kids'));
    if (isName(dictionary.get('Type'), 'Pages') && Array.isArray(kids)) {
      const before = pages.length;
      for (const kid of kids) walk(kid, inherited, depth + 1);
      if (resolve(dictionary.get('Count')) !== pages.length - before)
        throw new UnreadablePdf('damaged');
    } else if (isName(dictionary.get('Type'), 'Page') && kids === null) {
      if (pages.push({ dictionary, inherited }) > maxPages) throw new UnreadablePdf('too_large');
    } else throw new UnreadablePdf('damaged');
  };
  walk(catalog.get('Pages'), new Map(), 0);
  return pages;
}
