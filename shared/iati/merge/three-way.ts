import { byKey } from './keyed.ts';
import { hasFields, isSame } from './same.ts';

/** The three sides of a piece of a record; undefined where a side has none. */
export type Sides = {
  /** What the last import brought. */
  readonly before: unknown;
  /** What is here. */
  readonly here: unknown;
  /** What the file says. */
  readonly file: unknown;
};

/** A difference, with the way to it: fields, and keys of lists. */
export type Difference = Sides & { readonly way: readonly string[] };

export type Merged = {
  readonly merged: unknown;
  /** Changed by the file alone: taken. */
  readonly changes: readonly Difference[];
  /** Changed on both sides, differently: ours stays. */
  readonly conflicts: readonly Difference[];
  /** Gone from the file: nothing is deleted. */
  readonly absent: readonly Difference[];
};

/** Merges a piece of a record with what a file says of it. Changed on one side: taken. On both: ours stays, and is a conflict. */
export function mergeThreeWay(sides: Sides, way: readonly string[] = []): Merged {
  const { before, here, file } = sides;
  const difference = { ...sides, way };
  const kept = { merged: here, changes: [], conflicts: [], absent: [] };
  if (isSame(here, file)) return kept;
  if (file === undefined) return { ...kept, absent: isSame(before, undefined) ? [] : [difference] };
  if (here === undefined && before === undefined)
    return { ...kept, merged: file, changes: [difference] };
  if (hasFields(here) && hasFields(file))
    return mergeParts(new Map(Object.entries(here)), new Map(Object.entries(file)), sides, way);
  const [ours, theirs] = [byKey(here), byKey(file)];
  if (ours && theirs) return mergeParts(ours, theirs, sides, way);
  if (isSame(before, file)) return kept;
  if (isSame(before, here)) return { ...kept, merged: file, changes: [difference] };
  return { ...kept, conflicts: [difference] };
}

type Parts = ReadonlyMap<string, unknown>;

/** Ours first, in our order; then what the file adds. */
function mergeParts(here: Parts, file: Parts, sides: Sides, way: readonly string[]): Merged {
  const before = partsOf(sides.before);
  const merged = [...new Set([...here.keys(), ...file.keys()])].map((key) => {
    const part = { before: before.get(key), here: here.get(key), file: file.get(key) };
    return [key, mergeThreeWay(part, [...way, key])] as const;
  });
  const parts = merged.flatMap(([key, each]) =>
    each.merged === undefined ? [] : [[key, each.merged]],
  );
  const of = (list: 'changes' | 'conflicts' | 'absent') => merged.flatMap(([, each]) => each[list]);
  return {
    merged: Array.isArray(sides.here) ? parts.map(([, part]) => part) : Object.fromEntries(parts),
    changes: of('changes'),
    conflicts: of('conflicts'),
    absent: of('absent'),
  };
}

function partsOf(value: unknown): Parts {
  return byKey(value) ?? new Map(hasFields(value) ? Object.entries(value) : []);
}
