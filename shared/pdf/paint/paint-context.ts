import type { Run } from '../document.ts';
import type { Writer } from '../file/pdfkit-adapter.ts';
import type { StructureTree } from '../file/structure-tree.ts';
import type { Element } from '../layout/display-list.ts';
import type { Typesetter } from '../typesetter.ts';
import type { ContentStream } from './content-stream.ts';
import type { DocumentImages } from './document-images.ts';

/** What the items of a page are painted with. */
export type PaintContext = {
  readonly typesetter: Typesetter;
  readonly writer: Writer;
  readonly content: ContentStream;
  readonly structure: StructureTree;
  readonly images: DocumentImages;
  /** The last inline element within a block element, and the run that it stands for: a run on several lines is one element. */
  readonly inlineElements: Map<Element, { readonly run: Run; readonly inline: Element }>;
};
