import type { Place } from './refusal.ts';

/** An element of an activity. Names have no prefix, unless it is of another namespace than the activity. */
export type Element = Place & {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly parent: Element | undefined;
  /** From 1, among the elements of its name in the same parent. */
  readonly number: number;
};

export function childrenOf({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

export function childOf({ children }: Element, name: string): Element | undefined {
  return children.find((child) => child.name === name);
}

/** An attribute without white space around it; undefined where it is absent or empty. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const value = attributes[name]?.trim();
  return value === '' ? undefined : value;
}

/** The attribute of the first child of a name. */
export function attributeIn(
  element: Element,
  child: string,
  attribute: string,
): string | undefined {
  const found = childOf(element, child);
  return found && attributeOf(found, attribute);
}
