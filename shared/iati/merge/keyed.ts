import { familyName, partName } from '../../domain/framework/family.ts';
import type { Fields } from './same.ts';

/** What tells the items of a list from each other, where anything does: ids, days of periods, dimensions of parts and families, countries. */
function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, siteId, periodStart, periodEnd, dimensions, country } = item as Fields;
  if (typeof periodStart === 'string') return `${periodStart}/${periodEnd}`;
  if (Array.isArray(dimensions)) return familyName(dimensions);
  if (typeof dimensions === 'object' && dimensions !== null)
    return partName(dimensions as Record<string, string>);
  const named = [id, siteId, country].find((each) => typeof each === 'string');
  return typeof named === 'string' ? named : undefined;
}

/** The items of a list by their keys; undefined where one has none, or two have the same. */
export function byKey(list: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const keyed = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined || keyed.has(key)) return undefined;
    keyed.set(key, item);
  }
  return keyed;
}
