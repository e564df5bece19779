import type { Element } from './element.ts';

/** The place of an element within its activity, for instance `result[2]/indicator[1]/period[3]`. */
export function pathOf({ parent, name, number }: Element): string {
  if (!parent) return '';
  const [above, own] = [pathOf(parent), `${name}[${number}]`];
  return above === '' ? own : `${above}/${own}`;
}
