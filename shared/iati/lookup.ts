/** A table that is looked up by what a file says: a word like "constructor" finds nothing. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  said: string | undefined,
): Value | undefined {
  return said !== undefined && Object.hasOwn(table, said) ? table[said] : undefined;
}
