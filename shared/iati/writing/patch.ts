import { isSame } from '../merge/same.ts';
import { completeNode } from './complete.ts';
import { insertNode } from './insert.ts';
import type { Node } from './node.ts';
import { shapeOf } from './shape.ts';
import {
  elementsIn,
  elementsNamed,
  removeElement,
  type SourceElement,
  setAttribute,
  setText,
} from './source-tree.ts';
import { nodeTold, sourceTold } from './told-by.ts';
import type { Writing } from './writing.ts';

export type Patching = Pick<Writing, 'language' | 'report'> & {
  readonly activity: SourceElement;
  /** Where the source has what records name by a key. */
  readonly places: ReadonlyMap<string, readonly SourceElement[]>;
};

/**
 * Changes a source where the records differ from what it says of them, and nowhere else.
 * @param elements where the source has the element: a period may stand in it several times
 * @param before what the source says, as records have it; undefined where they hold nothing of it
 * @param now what the records say
 */
export function patch(
  elements: readonly SourceElement[],
  before: Node | undefined,
  now: Node,
  record: string,
  patching: Patching,
): void {
  const [first, ...others] = elements;
  if (!first || isSame(before, now)) return;
  for (const name of Object.keys({ ...before?.attributes, ...now.attributes })) {
    const value = now.attributes[name];
    if (value !== before?.attributes[name] || value === undefined) setAttribute(first, name, value);
  }
  if (now.text !== undefined && now.text !== before?.text) {
    setText(first, now.text);
    for (const each of others) removeElement(each);
    return;
  }
  patchChildren(elements, before?.children ?? [], now, record, patching);
}

function patchChildren(
  parents: readonly SourceElement[],
  before: readonly Node[],
  now: Node,
  record: string,
  patching: Patching,
): void {
  const { language } = patching;
  const [old, fresh] = [byTold(before, language), byTold(now.children, language)];
  const own = now.record ?? record;
  for (const [told, node] of fresh) {
    if (isSame(old.get(told), node)) continue;
    const places = placesOf(told, node, parents, patching);
    if (places.length > 0) patch(places, old.get(told), node, own, patching);
    else putIn(parents, node, own, patching);
  }
  // What replaces something is there by now, so that it is not the last of its name.
  for (const [told, node] of old)
    if (!fresh.has(told)) takeOut(placesOf(told, node, parents, patching), node, own, patching);
}

function byTold(nodes: readonly Node[], language: string): ReadonlyMap<string, Node> {
  return new Map(nodes.map((node) => [nodeTold(node, language), node]));
}

function placesOf(
  told: string,
  { key, name }: Node,
  parents: readonly SourceElement[],
  { places, language }: Patching,
): readonly SourceElement[] {
  if (key !== undefined) return places.get(key) ?? [];
  return parents
    .flatMap((parent) => elementsNamed(parent, name))
    .filter((each) => sourceTold(each, language) === told);
}

function putIn(
  [parent]: readonly SourceElement[],
  node: Node,
  record: string,
  { report, activity }: Patching,
): void {
  if (!parent) return;
  const whole = completeNode(node, parent.name, record, report);
  if (whole) insertNode(parent, whole, activity);
}

/** What the schema requires stays where it is the last of its name, but for results, which go with their last indicator. */
function takeOut(
  places: readonly SourceElement[],
  node: Node,
  record: string,
  { report }: Patching,
): void {
  for (const element of places) {
    const { parent, name } = element;
    const rule = parent && shapeOf(parent.name, parent.parent?.name)?.children.get(name);
    const isLast = parent !== undefined && elementsNamed(parent, name).length === 1;
    if (parent?.name === 'result' && name === 'indicator' && isLast) {
      report('result-without-indicators', record);
      removeElement(parent);
    } else if (rule?.isRequired && isLast) report('required-stays', node.record ?? record, name);
    else removeElement(element);
  }
  for (const { parent } of places) if (parent && parent.name !== 'period') removeEmpty(parent);
}

/** An element whose every child was taken out says nothing any more. */
function removeEmpty(element: SourceElement): void {
  if (elementsIn(element).length > 0 || element.name === 'iati-activity') return;
  const rules = shapeOf(element.name, element.parent?.name)?.children;
  if ([...(rules?.values() ?? [])].some(({ isRequired }) => isRequired)) removeElement(element);
}
