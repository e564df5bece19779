import type { Run } from '../document.ts';
import type { Element } from '../layout/display-list.ts';
import type { Writer } from '../writer.ts';
import type { Canvas } from './canvas.ts';
import type { Structure } from './structure.ts';

/** What a page is painted with. */
export type Brush = {
  readonly writer: Writer;
  readonly canvas: Canvas;
  readonly structure: Structure;
  /** The elements within a text, by the run they are made of. */
  readonly inner: Map<Element, Map<Run, Element>>;
};
