import { toNfc } from './clusters.ts';
import { removeIgnorable } from './ignorable.ts';

/**
 * The form in which categories, dimensions, units and names are compared: NFC without invisible characters. Earlier releases stored
 * other forms, so stored names are compared by it too.
 */
export function nameKey(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name.trim() : toNfc(removeIgnorable(toNfc(name))).trim();
}

export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Each name once, as it is first written. */
export function distinctNames(names: readonly string[]): readonly string[] {
  return [...Map.groupBy(names, nameKey).values()].flatMap(([first]) => first ?? []);
}
