import { type Shape, shapeOf } from './shape.ts';
import {
  attributesOf,
  type Content,
  elementsIn,
  isWords,
  ownText,
  removeElement,
  type SourceElement,
  setAttribute,
} from './source-tree.ts';

/** Takes down what is left out, and where. */
export type LeaveOut = (raw: string, rule: 'no-place-in-2.03' | 'name-of-code') => void;

/**
 * Brings the children of an element into the order of the schema, and leaves out what it does not take. What it requires of an activity
 * stays as it is: without it there would be no activity.
 * @returns whether the element can stand
 */
export function conform(element: SourceElement, leaveOut: LeaveOut): boolean {
  const isOther = element.name.includes(':');
  if (isOther) return true;
  const shape = shapeOf(element.name, element.parent?.name);
  if (!shape) return false;
  conformAttributes(element, shape, leaveOut);
  for (const child of elementsIn(element)) conformChild(element, child, shape, leaveOut);
  if (!shape.hasText && /\S/.test(ownText(element))) {
    const isName = attributesOf(element).code !== undefined;
    const rule = isName ? 'name-of-code' : 'no-place-in-2.03';
    leaveOut(`${wayTo(element)}: ${ownText(element).trim()}`, rule);
    element.content = element.content.filter((each) => !isWords(each));
  }
  element.content = inOrder(element, shape);
  const attributes = attributesOf(element);
  const names = new Set(elementsIn(element).map(({ name }) => name));
  return (
    [...shape.attributes].every(
      ([name, isRequired]) => !isRequired || attributes[name] !== undefined,
    ) && [...shape.children].every(([name, { isRequired }]) => !isRequired || names.has(name))
  );
}

function conformAttributes(
  element: SourceElement,
  { attributes }: Shape,
  leaveOut: LeaveOut,
): void {
  for (const [name, value] of Object.entries(attributesOf(element))) {
    if (name.includes(':') || attributes.has(name) || name === 'xmlns') continue;
    leaveOut(`${wayTo(element)}/@${name}: ${value}`, 'no-place-in-2.03');
    setAttribute(element, name, undefined);
  }
}

function conformChild(
  element: SourceElement,
  child: SourceElement,
  { children }: Shape,
  leaveOut: LeaveOut,
): void {
  const rule = children.get(child.name);
  const [first] = elementsIn(element).filter(({ name }) => name === child.name);
  const isOther = child.name.includes(':');
  const isRepeated = rule?.isSingle === true && first !== child;
  const stands = conform(child, leaveOut);
  if (isOther || (stands && rule && !isRepeated)) return;
  const isNeeded = element.name === 'iati-activity' && rule?.isRequired && first === child;
  if (isNeeded) return;
  leaveOut(`${wayTo(child)}: ${textIn(child)}`.slice(0, 500), 'no-place-in-2.03');
  removeElement(child);
}

function inOrder(element: SourceElement, { children }: Shape): Content[] {
  const groups: { readonly order: number; readonly content: Content[] }[] = [];
  let waiting: Content[] = [];
  for (const each of element.content) {
    waiting.push(each);
    if (typeof each === 'string') continue;
    groups.push({
      order: children.get(each.name)?.order ?? Number.POSITIVE_INFINITY,
      content: waiting,
    });
    waiting = [];
  }
  const sorted = groups.toSorted((one, other) =>
    one.order < other.order ? -1 : one.order > other.order ? 1 : 0,
  );
  return [...sorted.flatMap(({ content }) => content), ...waiting];
}

/** For instance `result/indicator/baseline`. */
function wayTo({ name, parent }: SourceElement): string {
  return parent?.parent ? `${wayTo(parent)}/${name}` : name;
}

/** What an element says, in short. */
function textIn(element: SourceElement): string {
  const own = [...Object.values(attributesOf(element)), ownText(element).trim()];
  return [...own, ...elementsIn(element).map(textIn)].filter((each) => each !== '').join(' ');
}
