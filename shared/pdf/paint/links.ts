import { short } from '../coordinate.ts';
import { stringValue } from '../file/writable-text.ts';
import type { Element } from '../layout/display-list.ts';
import { page } from '../theme.ts';
import type { Brush } from './paint-context.ts';

type Action = Readonly<Record<string, unknown>>;

export const uriAction = (address: string): Action => ({ S: 'URI', URI: new String(address) });
export const goToAction = (id: string): Action => ({ S: 'GoTo', D: new String(destination(id)) });

/** Names of destinations are told apart from those that programs treat in their own way. */
export const destination = (id: string) => `to-${id}`;

type Link = {
  readonly action: Action;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly says: string;
  readonly owner: Element;
};

/** An annotation over what is painted, as content of the same element. */
export function linkTo({ writer, structure }: Brush, { action, box, says, owner }: Link): void {
  const [x, y, width, height] = box;
  const annotation = writer.ref({});
  Object.assign(annotation.data, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, page.height - y - height, x + width, page.height - y].map(short),
    Border: [0, 0, 0],
    F: printed,
    A: action,
    Contents: new String(stringValue(says.trim())),
    StructParent: structure.own(owner, annotation.id),
  });
  annotation.end('');
  writer.page.annotations.push(annotation);
}

/** The flag that shows an annotation in print as well (ISO 32000-1, 12.5.3). */
const printed = 4;
