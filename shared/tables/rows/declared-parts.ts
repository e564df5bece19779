import { findDimension } from '../../domain/framework/declared-dimensions.ts';
import { partName } from '../../domain/framework/family.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Declared, PartDimensions } from './dimension-names.ts';

/** A value holds no more. */
const maxParts = 300;

/** Every combination of categories by which the values of an indicator are split, then those that were recorded of open dimensions. */
export function declaredParts(
  { indicator, shared }: Declared,
  value: Pick<Value, 'disaggregated'> | undefined,
): readonly PartDimensions[] {
  const declared = splitsOf({ indicator, shared }).flatMap((categories) =>
    hasTooMany(categories) ? [] : combine(categories),
  );
  return distinct([...declared, ...recordedParts(value)]);
}

/** Whether not all of its combinations are listed. */
export function hasUnlistedParts(declared: Declared): boolean {
  return splitsOf(declared).some(hasTooMany);
}

type Categories = readonly (readonly [dimension: string, category: string])[];

/** The categories of each dimension by which values are split together. */
function splitsOf({ indicator, shared }: Declared): readonly (readonly Categories[])[] {
  return (indicator.disaggregation ?? []).map(({ dimensions }) =>
    dimensions.map((id) => {
      const all = findDimension(indicator, shared, id)?.categories ?? [];
      return all.map((category) => [id, category.id] as const);
    }),
  );
}

function hasTooMany(categories: readonly Categories[]): boolean {
  return categories.reduce((product, { length }) => product * length, 1) > maxParts;
}

/** The parts that a value has. */
export function recordedParts(
  value: Pick<Value, 'disaggregated'> | undefined,
): readonly PartDimensions[] {
  return (value?.disaggregated ?? []).map(({ dimensions }) => dimensions);
}

function combine(categories: readonly Categories[]): readonly PartDimensions[] {
  return categories.reduce<readonly PartDimensions[]>(
    (parts, next) =>
      parts.flatMap((part) => next.map(([id, category]) => ({ ...part, [id]: category }))),
    [{}],
  );
}

function distinct(parts: readonly PartDimensions[]): readonly PartDimensions[] {
  return [
    ...new Map(parts.toReversed().map((part) => [partName(part), part])).values(),
  ].toReversed();
}
