/** The target with a patch merged in (RFC 7396): null removes a field, objects are merged, all else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const before = isObject(target) ? target : {};
  const changed = Object.entries(patch).flatMap(([name, next]) =>
    next === null ? [] : [[name, mergePatch(fieldOf(before, name), next)] as const],
  );
  const kept = Object.entries(before).filter(([name]) => !Object.hasOwn(patch, name));
  return Object.fromEntries([...kept, ...changed]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
