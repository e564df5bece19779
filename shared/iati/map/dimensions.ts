import type { Dimension } from '../../domain/programme/dimension.ts';
import type { Reading } from '../reading.ts';
import type { Figure, NamedPart } from './figure.ts';
import { idsOfNames } from './id.ts';

/** The dimensions that the figures of an indicator name, with the id of each name; files declare none of them. */
export type NamedDimensions = {
  readonly dimensions: readonly Dimension[];
  readonly idsOf: (parts: readonly NamedPart[]) => Record<string, string>;
};

/** The id of the dimension whose categories are the sites of the project. */
export const siteDimension = 'site';

export function dimensionsOf(figures: readonly Figure[], { language }: Reading): NamedDimensions {
  const categoriesOf = new Map<string, Set<string>>();
  for (const [name, category] of figures.flatMap(({ parts }) => parts)) {
    const known = categoriesOf.get(name) ?? new Set();
    categoriesOf.set(name, known.add(category));
  }
  const ids = idsOfNames(categoriesOf.keys(), [siteDimension]);
  const categoryIds = new Map([...categoriesOf].map(([name, all]) => [name, idsOfNames(all)]));
  const named = [...ids].map(([name, id]) => ({
    id,
    label: { [language]: name },
    categories: [...(categoryIds.get(name) ?? [])].map(([category, categoryId]) => ({
      id: categoryId,
      label: { [language]: category },
    })),
  }));
  return {
    dimensions: figures.some(({ location }) => location !== undefined)
      ? [...named, sites()]
      : named,
    idsOf: (parts) =>
      Object.fromEntries(
        parts.map(([name, category]) => [
          ids.get(name) ?? name,
          categoryIds.get(name)?.get(category) ?? category,
        ]),
      ),
  };
}

/** A site that the project does not list may be named all the same. */
function sites(): Dimension {
  return { id: siteDimension, label: { en: 'Site' }, place: 'site', open: true, categories: [] };
}
