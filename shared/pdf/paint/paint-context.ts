import type { Run } from '../document.ts';
import type { Writer } from '../file/pdfkit-adapter.ts';
import type { Structure } from '../file/structure-tree.ts';
import type { Element } from '../layout/display-list.ts';
import type { Canvas } from './content-stream.ts';

/** What a page is painted with. */
export type Brush = {
  readonly writer: Writer;
  readonly canvas: Canvas;
  readonly structure: Structure;
  /** The last element within a text, and the run it is made of. */
  readonly inner: Map<Element, { readonly run: Run; readonly owner: Element }>;
};
