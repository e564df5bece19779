import type { Element } from './element.ts';

/** The place of an element within its activity, for instance `result[2]/indicator[1]/period[3]`. */
export function pathOf(element: Element): string {
  const { parent, name } = element;
  if (!parent) return '';
  const above = pathOf(parent);
  const own = `${name}[${numberIn(parent, element)}]`;
  return above === '' ? own : `${above}/${own}`;
}

/** The number of a child among those of its name. */
function numberIn({ children }: Element, child: Element): number {
  let number = 1;
  for (const each of children) {
    if (each === child) return number;
    if (each.name === child.name) number += 1;
  }
  return 1;
}
