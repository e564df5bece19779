import type { Value } from '../../../shared/pdf/reading/values.ts';
import { catalogOf, dictionary, type PdfFile, readPdf } from './file.ts';
import { type Page, pagesOf } from './pages.ts';
import { elementsOf, type StructureElement } from './structure-tree.ts';
import { numbersOf } from './trees.ts';

/** A PDF with its pages and its structure, read once for all checks. */
export type Inspected = {
  readonly file: PdfFile;
  readonly pages: readonly Page[];
  readonly elements: readonly StructureElement[];
  /** The parent tree: from a page or an annotation to its elements. */
  readonly parents: ReadonlyMap<number, Value>;
};
export type Check = (inspected: Inspected) => Iterable<string>;

export function inspect(bytes: Uint8Array): Inspected {
  const file = readPdf(bytes);
  const root = dictionary(file, catalogOf(file).get('StructTreeRoot'));
  const parents = numbersOf(file, root.get('ParentTree'));
  return { file, pages: pagesOf(file), elements: elementsOf(file), parents };
}
