/**
 * JSON with keys in code-unit order and no white space: equal data gives equal text, so it can be hashed and
 * compared. Fields that are undefined are left out, as in JSON. (The ordering of RFC 8785.)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object' || isInOrder(value)) {
    return JSON.stringify(value) ?? 'null';
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(byKey)
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${members.join(',')}}`;
}

/** Sorts pairs, not an object: JavaScript puts keys of an object that look like numbers first. */
function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

/** What was parsed from its canonical form is in order already, and need not be sorted anew. */
function isInOrder(value: object): boolean {
  const inners: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value) && !isSorted(Object.keys(value))) return false;
  return inners.every((inner) => inner === null || typeof inner !== 'object' || isInOrder(inner));
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
}
