import type { PdfContents } from './read-pdf.ts';

type Part = 'tags' | 'bookmarks' | 'destinations' | 'layers' | 'form' | 'actions' | 'settings';

/** Where two PDFs differ. */
export type Alterations = {
  readonly pages: number[];
  readonly files: string[];
  readonly parts: Part[];
};

/** The part that an entry of the catalog belongs to; other entries are settings of the viewer. */
const partOf: Readonly<Record<string, Part>> = {
  StructTreeRoot: 'tags',
  MarkInfo: 'tags',
  Outlines: 'bookmarks',
  Names: 'destinations',
  Dests: 'destinations',
  OCProperties: 'layers',
  AcroForm: 'form',
  OpenAction: 'actions',
  AA: 'actions',
};

export function alterationsOf(original: PdfContents, other: PdfContents): Alterations {
  const last = Math.max(original.pages.length, other.pages.length);
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  const rest = differingKeys(original.rest, other.rest);
  return {
    pages: numbers.filter((number) => original.pages[number - 1] !== other.pages[number - 1]),
    files: differingKeys(original.files, other.files),
    parts: [...new Set(rest.map((name) => partOf[name] ?? 'settings'))],
  };
}

export function isUnaltered({ pages, files, parts }: Alterations): boolean {
  return pages.length + files.length + parts.length === 0;
}

function differingKeys(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => one.get(name) !== other.get(name));
}
