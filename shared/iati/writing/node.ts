/** An element as records have it, with what it is told from others by. */
export type Node = {
  readonly name: string;
  /** An attribute that is undefined is not there, and is taken away where a source has it. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Node[];
  readonly text?: string;
  /** What tells a result, indicator, period, figure or location from others, also in the source. */
  readonly key?: string;
  /** The address of the record that it is of. */
  readonly record?: string;
};

type Content = {
  readonly children?: readonly Node[];
  readonly text?: string;
  readonly key?: string;
  readonly record?: string;
};

export function nodeOf(
  name: string,
  attributes: Node['attributes'] = {},
  { children = [], ...rest }: Content = {},
): Node {
  return { name, attributes, children, ...rest };
}
