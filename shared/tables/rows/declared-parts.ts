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
  const declared = (indicator.disaggregation ?? []).flatMap(({ dimensions }) => {
    const categories = dimensions.map((id) => {
      const all = findDimension(indicator, shared, id)?.categories ?? [];
      return all.map((category) => [id, category.id] as const);
    });
    const count = categories.reduce((product, { length }) => product * length, 1);
    return count > maxParts ? [] : combine(categories);
  });
  return distinct([...declared, ...recordedParts(value)]);
}

/** The parts that a value has. */
export function recordedParts(
  value: Pick<Value, 'disaggregated'> | undefined,
): readonly PartDimensions[] {
  return (value?.disaggregated ?? []).map(({ dimensions }) => dimensions);
}

function combine(
  categories: readonly (readonly (readonly [string, string])[])[],
): readonly PartDimensions[] {
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
