import { insertNode } from './insert.ts';
import type { Node } from './node.ts';
import { shapeOf } from './shape.ts';
import { attributesOf, elementsNamed, type SourceElement, setAttribute } from './source-tree.ts';

/** What 2.03 requires of results and indicators, and 1.0x did not, is written from the records: they have a title, a type and a measure. */
export function fillRequired(
  node: Node,
  activity: SourceElement,
  places: ReadonlyMap<string, readonly SourceElement[]>,
): void {
  for (const element of places.get(node.key ?? '') ?? []) fillElement(element, node, activity);
  for (const child of node.children) fillRequired(child, activity, places);
}

function fillElement(element: SourceElement, node: Node, activity: SourceElement): void {
  const shape = shapeOf(element.name, element.parent?.name);
  const attributes = attributesOf(element);
  for (const [name, isRequired] of shape?.attributes ?? [])
    if (isRequired && attributes[name] === undefined)
      setAttribute(element, name, node.attributes[name]);
  for (const child of node.children) {
    const isRequired = shape?.children.get(child.name)?.isRequired === true;
    const isMissing = elementsNamed(element, child.name).length === 0;
    if (isRequired && isMissing && child.key === undefined) insertNode(element, child, activity);
  }
}
