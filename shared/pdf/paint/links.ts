import { roundCoordinate } from '../coordinate.ts';
import { writableText } from '../file/writable-text.ts';
import type { Element } from '../layout/display-list.ts';
import { page } from '../theme.ts';
import type { PaintContext } from './paint-context.ts';

type Action = Readonly<Record<string, unknown>>;

export const uriAction = (address: string): Action => ({ S: 'URI', URI: new String(address) });
export const goToAction = (id: string): Action => ({ S: 'GoTo', D: new String(destination(id)) });

/** The named destination of an id. Programs treat some names in their own way; none begins with this prefix. */
export const destination = (id: string) => `to-${id}`;

type Link = {
  readonly action: Action;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Where it leads, for screen readers; else the text under it. */
  readonly text: string;
  readonly owner: Element;
};

/** Adds a link annotation over painted text, as content of the same element. */
export function addLink(
  { writer, structure }: PaintContext,
  { action, box, text, owner }: Link,
): void {
  const [x, y, width, height] = box;
  const annotation = writer.ref({});
  Object.assign(annotation.data, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, page.height - y - height, x + width, page.height - y].map(roundCoordinate),
    Border: [0, 0, 0],
    F: isPrinted,
    A: action,
    Contents: new String(writableText(text.trim())),
    StructParent: structure.addAnnotation(owner, annotation.id),
  });
  annotation.end('');
  writer.page.annotations.push(annotation);
}

/** The flag of an annotation that is printed too (ISO 32000-1, 12.5.3). */
const isPrinted = 4;
