import type { Element } from './element.ts';

/** The number of each child among those of its name, counted once for all children of a parent. */
const numbers = new WeakMap<Element, ReadonlyMap<Element, number>>();

/** The place of an element within its activity, for instance `result[2]/indicator[1]/period[3]`. */
export function pathOf(element: Element): string {
  const { parent, name } = element;
  if (!parent) return '';
  const above = pathOf(parent);
  const own = `${name}[${numbersIn(parent).get(element) ?? 1}]`;
  return above === '' ? own : `${above}/${own}`;
}

function numbersIn(parent: Element): ReadonlyMap<Element, number> {
  const known = numbers.get(parent);
  if (known) return known;
  const counts = new Map<string, number>();
  const found = new Map<Element, number>();
  for (const child of parent.children) {
    const number = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, number);
    found.set(child, number);
  }
  numbers.set(parent, found);
  return found;
}
