/**
 * JSON with keys in code-unit order and no white space: equal data gives equal text, so it can be hashed and
 * compared. Fields that are undefined are left out, as in JSON. (The ordering of RFC 8785.)
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const byKey = ([left]: [string, unknown], [right]: [string, unknown]) =>
    left < right ? -1 : left > right ? 1 : 0;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
