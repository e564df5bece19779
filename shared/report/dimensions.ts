import { findDimension } from '../domain/framework/declared-dimensions.ts';
import type { Indicator } from '../domain/framework/indicator.ts';
import { findCategory } from '../domain/programme/dimension.ts';
import { nameKey } from '../domain/text/names.ts';
import type { CompositionContext } from './composition-context.ts';
import { colon, joinTexts, plain } from './inline.ts';
import { recordLine } from './record-texts.ts';
import type { Text } from './tree.ts';

type Dimensions = Readonly<Record<string, string>>;
/** The indicator whose own dimensions are looked up as well as those of the programme. */
type Declaring = Pick<Indicator, 'dimensions'>;

/** By name, because stored maps have no order. */
function sortDimensions(
  dimensions: Dimensions,
): readonly (readonly [name: string, category: string])[] {
  return Object.entries(dimensions).sort(([left], [right]) =>
    nameKey(left) < nameKey(right) ? -1 : 1,
  );
}

/** "sex: female, age: 0-14", for use outside a table whose heads name the dimensions. */
export function writeDimensions(
  indicator: Declaring,
  dimensions: Dimensions,
  context: CompositionContext,
): Text {
  const names = listDimensions(indicator, Object.keys(dimensions), context);
  const categories = listCategories(indicator, dimensions, context);
  const parts = names.map((name, at) => [...name, colon, ...(categories[at] ?? [])]);
  return joinTexts(parts, 'apposition');
}

/** The labels of dimensions, sorted by id. */
export function listDimensions(
  indicator: Declaring,
  ids: readonly string[],
  context: CompositionContext,
): readonly Text[] {
  const shared = context.snapshot.records.programme.dimensions;
  return ids
    .toSorted((left, right) => (nameKey(left) < nameKey(right) ? -1 : 1))
    .map((id) => {
      const label = findDimension(indicator, shared, id)?.label;
      return label ? recordLine(label) : plain(id);
    });
}

/** The labels of categories in the order of their dimensions; one that is not declared is printed as it was entered. */
export function listCategories(
  indicator: Declaring,
  dimensions: Dimensions,
  context: CompositionContext,
): readonly Text[] {
  const shared = context.snapshot.records.programme.dimensions;
  return sortDimensions(dimensions).map(([id, name]) => {
    const dimension = findDimension(indicator, shared, id);
    const category = dimension && findCategory(dimension, name);
    return category ? recordLine(category.label) : plain(name);
  });
}

/** Keys that identify the categories, in the same order. */
export function listCategoryKeys(dimensions: Dimensions): readonly string[] {
  return sortDimensions(dimensions).map(([, category]) => nameKey(category));
}
