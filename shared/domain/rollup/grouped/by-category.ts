import { findDimension } from '../../framework/declared-dimensions.ts';
import { type Family, familyName, partName } from '../../framework/family.ts';
import type { Dimension } from '../../programme/dimension.ts';
import type { Link } from '../link.ts';
import type { Grouping } from './grouping.ts';
import { partOfLink, remainderOfLink, type SplitLink, splitLink } from './part-of-link.ts';

/** The groups of a common indicator by category: one grouping for each family of dimensions that the programme declares. */
export function groupingsByCategory(
  links: readonly Link[],
  shared: readonly Dimension[],
): readonly Grouping[] {
  const families = links.flatMap(({ indicator: { disaggregation = [] } }) =>
    disaggregation.filter((family) => isOf(shared, family)),
  );
  const byName = Map.groupBy(families, ({ dimensions }) => familyName(dimensions));
  return [...byName]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return [];
      const partition = [first, ...others].every((family) => family.partition);
      return [groupingOf({ dimensions: first.dimensions, partition }, links)];
    });
}

function isOf(shared: readonly Dimension[], { dimensions }: Family): boolean {
  return dimensions.every((id) => findDimension({}, shared, id));
}

function groupingOf(family: Family, links: readonly Link[]): Grouping {
  const each = links.map((link) => ({ ...splitLink(link), isSplit: isSplitBy(family, link) }));
  const name = familyName(family.dimensions);
  const parts = new Map(
    each
      .filter(({ isSplit }) => isSplit)
      .flatMap(({ link }) => partsIn(link))
      .filter((dimensions) => familyName(Object.keys(dimensions)) === name)
      .map((dimensions) => [partName(dimensions), dimensions]),
  );
  const take = (make: (split: SplitLink) => Link) =>
    each.map(({ isSplit, ...split }) => (isSplit ? make(split) : notSplit(split.link)));
  return {
    family,
    groups: [...parts]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([part, dimensions]) => ({
        of: { by: 'category', dimensions },
        links: take((split) => partOfLink(split, [part])),
      })),
    ...(family.partition && { remainder: take((split) => remainderOfLink(split, family)) }),
    apart: each.filter(({ isSplit }) => !isSplit).map(({ link }) => notSplit(link)),
  };
}

function isSplitBy({ dimensions }: Family, { indicator, apart }: Link): boolean {
  const name = familyName(dimensions);
  return (
    apart === undefined &&
    (indicator.disaggregation ?? []).some((family) => familyName(family.dimensions) === name)
  );
}

function notSplit(link: Link): Link {
  const hasOwn = (link.indicator.dimensions ?? []).length > 0;
  return { ...link, apart: link.apart ?? (hasOwn ? 'own_dimension' : 'not_split') };
}

/** Of its values and of its targets: where nobody reported, the target of a part is still due. */
function partsIn({ indicator, values }: Link) {
  const given = [
    ...values,
    ...indicator.periods.flatMap(({ target, revisedTarget }) => [target, revisedTarget]),
  ];
  return given.flatMap((each) => each?.disaggregated ?? []).map(({ dimensions }) => dimensions);
}
