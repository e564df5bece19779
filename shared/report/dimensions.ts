import { nameKey } from '../domain/text/names.ts';
import { dimensionWords } from '../words/dimensions.ts';
import { joinParts } from '../words/punctuation.ts';
import type { CompositionContext } from './composition-context.ts';

type Dimensions = Readonly<Record<string, string>>;

/** By name, because stored maps have no order. */
function sortDimensions(
  dimensions: Dimensions,
): readonly (readonly [name: string, category: string])[] {
  return Object.entries(dimensions).sort(([left], [right]) =>
    nameKey(left) < nameKey(right) ? -1 : 1,
  );
}

/** "sex: female, age: 0-14", for use outside a table whose heads name the dimensions. */
export function writeDimensions(dimensions: Dimensions, context: CompositionContext): string {
  const { words } = context;
  const parts = sortDimensions(dimensions).map(
    ([name, category]) =>
      `${translateName(name, context)}${words.punctuation.colon}${translateName(category, context)}`,
  );
  return joinParts(parts, 'apposition', words);
}

export function listDimensions(
  dimensions: Dimensions,
  context: CompositionContext,
): readonly string[] {
  return sortDimensions(dimensions).map(([name]) => translateName(name, context));
}

/** The categories in the order of their dimensions. */
export function listCategories(
  dimensions: Dimensions,
  context: CompositionContext,
): readonly string[] {
  return sortDimensions(dimensions).map(([, category]) => translateName(category, context));
}

/** Keys that identify the categories, in the same order. */
export function listCategoryKeys(dimensions: Dimensions): readonly string[] {
  return sortDimensions(dimensions).map(([, category]) => nameKey(category));
}

/** Common names are translated; all others are data and stay as entered. */
function translateName(name: string, { snapshot }: CompositionContext): string {
  return dimensionWords[snapshot.scope.language].get(nameKey(name).toLowerCase()) ?? name;
}
