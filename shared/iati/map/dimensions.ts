import { familyName } from '../../domain/framework/family.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from './figure.ts';
import { idsOfNames } from './id.ts';

/** The dimensions that the figures of an indicator name; files declare none of them. */
export type NamedDimensions = {
  readonly dimensions: readonly Dimension[];
  /** The ids of the categories of a figure, without its place; undefined where there are more dimensions than an indicator may have. */
  readonly categoriesOf: (figure: Figure) => Record<string, string> | undefined;
};

/** The id of the dimension whose categories are the sites of the project. */
export const siteDimension = 'site';

/** As many as indicators may have; one dimension is for places. */
const max = { dimensions: 49, categories: 300, families: 20, crossed: 5 };

export function dimensionsOf(figures: readonly Figure[], { language }: Reading): NamedDimensions {
  const named = namesIn(figures);
  const ids = idsOfNames(named.keys(), [siteDimension]);
  const categoryIds = new Map([...named].map(([name, all]) => [name, idsOfNames(all)]));
  const families = familiesIn(figures);
  const dimensions = [...ids].map(([name, id]) => ({
    id,
    label: { [language]: name },
    categories: [...(categoryIds.get(name) ?? [])].map(([category, categoryId]) => ({
      id: categoryId,
      label: { [language]: category },
    })),
  }));
  const hasPlaces = figures.some(({ location }) => location !== undefined);
  return {
    dimensions: hasPlaces ? [...dimensions, sites()] : dimensions,
    categoriesOf: (figure) => {
      const found = figure.parts.map(
        ([name, category]) => [ids.get(name), categoryIds.get(name)?.get(category)] as const,
      );
      const isKnown = found.every(
        ([id, categoryId]) => id !== undefined && categoryId !== undefined,
      );
      return isKnown && families.has(familyOf(figure)) ? Object.fromEntries(found) : undefined;
    },
  };
}

/** The first names of dimensions, with the first of their categories. */
function namesIn(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const [name, category] of figures.flatMap(({ parts }) => parts)) {
    const known = named.get(name) ?? new Set();
    if (known.size < max.categories) known.add(category);
    if (named.has(name) || named.size < max.dimensions) named.set(name, known);
  }
  return named;
}

/** The first ways in which figures are split. */
function familiesIn(figures: readonly Figure[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const figure of figures) {
    const crossed = figure.parts.length + (figure.location === undefined ? 0 : 1);
    if (crossed <= max.crossed && families.size < max.families) families.add(familyOf(figure));
  }
  return families;
}

function familyOf({ parts, location }: Figure): string {
  const names = parts.map(([name]) => name);
  return familyName(location === undefined ? names : [...names, '']);
}

/** A site that the project does not list may be named all the same. */
function sites(): Dimension {
  return { id: siteDimension, label: { en: 'Site' }, place: 'site', open: true, categories: [] };
}
