import { toNfc } from './clusters.ts';
import { withoutIgnorable } from './ignorable.ts';

/**
 * What a category, dimension, unit or name is compared by: NFC without invisible characters. What a reader takes for the same is
 * the same, also where an earlier release stored it otherwise.
 */
export function nameKey(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name.trim() : toNfc(withoutIgnorable(toNfc(name))).trim();
}

export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Each name once, as it stands first. */
export function distinctNames(names: readonly string[]): readonly string[] {
  return [...Map.groupBy(names, nameKey).values()].flatMap(([first]) => first ?? []);
}
