import type { Dimension } from '../../../shared/domain/programme/dimension.ts';
import { readFigure } from './figures.ts';
import type { Home } from './texts.ts';
import { toId } from './to-id.ts';
import type { Element } from './xml.ts';

type Names = readonly (readonly [dimension: string, category: string])[];

/** The dimensions that the figures of an indicator name, with the id of each name; files declare none of them. */
export type NamedDimensions = {
  readonly dimensions: readonly Dimension[];
  readonly idsOf: (names: Names) => Record<string, string>;
};

/** The place of a figure is a dimension whose categories are the sites of the project. */
const site: Dimension = {
  id: 'site',
  label: { en: 'Site' },
  place: 'site',
  open: true,
  categories: [],
};

export function dimensionsOf(indicator: Element, home: Home): NamedDimensions {
  const figures = figuresIn(indicator).map((each) => readFigure(each, home));
  const pairs = figures.flatMap(({ dimensions }) => dimensions);
  const ids = idsOfNames(
    pairs.map(([name]) => name),
    ['site'],
  );
  const categories = new Map(
    [...ids.keys()].map((name) => [
      name,
      idsOfNames(pairs.flatMap(([dimension, category]) => (dimension === name ? [category] : []))),
    ]),
  );
  const declared = [...ids].map(([name, id]) => ({
    id,
    label: { und: name },
    categories: [...(categories.get(name) ?? [])].map(([category, categoryId]) => ({
      id: categoryId,
      label: { und: category },
    })),
  }));
  const hasPlaces = figures.some(({ location }) => location !== undefined);
  return {
    dimensions: hasPlaces ? [...declared, site] : declared,
    idsOf: (names) =>
      Object.fromEntries(
        names.map(([name, category]) => [ids.get(name), categories.get(name)?.get(category)]),
      ),
  };
}

/** The names behind the ids of a part, as its indicator labels them. */
export function namesOf(
  part: Readonly<Record<string, string>>,
  dimensions: readonly Dimension[] = [],
): Names {
  return Object.entries(part).map(([id, categoryId]) => {
    const dimension = dimensions.find((each) => each.id === id);
    const category = dimension?.categories.find((each) => each.id === categoryId);
    return [dimension?.label.und ?? id, category?.label.und ?? categoryId];
  });
}

function figuresIn(element: Element): readonly Element[] {
  const isFigure = ['baseline', 'target', 'actual'].includes(element.name);
  return isFigure ? [element] : element.children.flatMap(figuresIn);
}

/** An id for each name, no two the same. */
function idsOfNames(names: readonly string[], taken: readonly string[] = []) {
  const ids = new Map<string, string>();
  for (const name of new Set(names)) {
    const id = toId(name);
    const isTaken = taken.includes(id) || [...ids.values()].includes(id);
    ids.set(name, isTaken ? `${id.slice(0, 56)}-${ids.size}` : id);
  }
  return ids;
}
