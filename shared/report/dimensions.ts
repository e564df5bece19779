import { findDimension } from '../domain/framework/declared-dimensions.ts';
import type { Indicator } from '../domain/framework/indicator.ts';
import { findCategory } from '../domain/programme/dimension.ts';
import { nameKey } from '../domain/text/names.ts';
import type { Text } from '../pdf/document.ts';
import { joinParts } from '../words/punctuation.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { recordLine } from './record-texts.ts';

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
): string {
  const { words } = context;
  const names = listDimensions(indicator, Object.keys(dimensions), context);
  const categories = listCategories(indicator, dimensions, context).map(textOf);
  const parts = names.map((name, at) => `${name}${words.punctuation.colon}${categories[at]}`);
  return joinParts(parts, 'apposition', words);
}

/** The labels of dimensions, sorted by id. */
export function listDimensions(
  indicator: Declaring,
  ids: readonly string[],
  context: CompositionContext,
): readonly string[] {
  const shared = context.snapshot.records.programme.dimensions;
  return ids
    .toSorted((left, right) => (nameKey(left) < nameKey(right) ? -1 : 1))
    .map((id) => {
      const label = findDimension(indicator, shared, id)?.label;
      return label ? textOf(recordLine(label, context)) : id;
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
    return category ? recordLine(category.label, context) : plain(name);
  });
}

/** Keys that identify the categories, in the same order. */
export function listCategoryKeys(dimensions: Dimensions): readonly string[] {
  return sortDimensions(dimensions).map(([, category]) => nameKey(category));
}

/** With the mark of its language, where that is another than the report's. */
export function textOf(text: Text): string {
  return text.map((run) => run.text).join('');
}
