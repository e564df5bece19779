import { canonicalJson } from '../../domain/canonical.ts';
import { idFrom } from '../../domain/id-from.ts';
import { sha256 } from '../../sha256.ts';

/** The same id for the same parts, so that a repeated import has no effect. */
export function idOf(...parts: readonly unknown[]): string {
  return idFrom(sha256(canonicalJson(parts)));
}

/** The id of the project that an activity of a file is in a programme. */
export function projectIdOf(programmeId: string, identifier: string): string {
  return idOf('project', programmeId, identifier);
}

/** Ids that can be read, each made from a name or reference, no two the same. */
export function idsOfNames(
  names: Iterable<string>,
  taken: readonly string[] = [],
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  for (const name of names) {
    if (ids.has(name)) continue;
    const plain = toSlug(name);
    const id = plain === '' || used.has(plain) ? `${plain.slice(0, 43)}${idOf(name)}` : plain;
    used.add(id);
    ids.set(name, id);
  }
  return ids;
}

function toSlug(name: string): string {
  const slug = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  const isWhole = /^[\x20-\x7e]*$/.test(name) && slug.length <= 64;
  return isWhole ? slug : '';
}
