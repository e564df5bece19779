/** A place in the syntax tree, as far as it is read here. */
type Path = {
  readonly listKey?: string;
  readonly parent: {
    readonly type: string;
    readonly callee?: { readonly property?: { readonly name?: string } };
  };
};

/** What a schema is called and described by is no behaviour: openapi.json holds it word for word. */
function shouldIgnore({ listKey, parent }: Path): string | undefined {
  const called = parent.type === 'CallExpression' ? parent.callee?.property?.name : undefined;
  const isArgument = listKey === 'arguments';
  return isArgument && (called === 'describe' || called === 'meta') ? 'a description' : undefined;
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'descriptions', value: { shouldIgnore } },
] as const;
