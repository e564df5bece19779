import type { CalendarDate } from '../../dates.ts';
import { isQuantitative } from '../../framework/indicator.ts';
import type { ProgrammeRecords } from '../../owned-records.ts';
import type { Dimension } from '../../programme/dimension.ts';
import { type Link, linksOf } from '../link.ts';
import { weightsFor } from '../weights.ts';
import { groupingsByCategory } from './by-category.ts';
import { groupingByPlace } from './by-place.ts';
import type { GroupedBy, GroupedRollUp } from './group.ts';
import { type Grouping, rollUpGroups } from './grouping.ts';

type Asked = { readonly by: GroupedBy; readonly asOf: CalendarDate };

/** Every common indicator of a programme at a date, group by group. */
export function groupedRollUps(
  records: ProgrammeRecords,
  { by, asOf }: Asked,
): readonly GroupedRollUp[] {
  const links = linksOf(records, asOf);
  return records.commonIndicators.flatMap((common) => {
    if (!isQuantitative(common.measure)) return [];
    // A weight is of a whole project: it weighs no part of it.
    const weights = by === 'organisation' ? weightsFor(common, records, links, asOf) : new Map();
    const own = links.get(common.commonIndicatorId) ?? [];
    const groupings = groupingsOf(own, by, records.programme.dimensions ?? []);
    return groupings.map((grouping) => rollUpGroups(common, grouping, { asOf, weights }));
  });
}

function groupingsOf(
  links: readonly Link[],
  by: GroupedBy,
  shared: readonly Dimension[],
): readonly Grouping[] {
  if (by === 'category') return groupingsByCategory(links, shared);
  if (by === 'organisation') return [groupingByOrganisation(links)];
  return [groupingByPlace(links, by, shared)];
}

function groupingByOrganisation(links: readonly Link[]): Grouping {
  const groups = Map.groupBy(links, ({ project }) => project.organisationId);
  return {
    groups: [...groups]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([organisationId, own]) => ({ of: { by: 'organisation', organisationId }, links: own })),
    apart: [],
  };
}
