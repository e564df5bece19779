import { findDimension } from '../../framework/declared-dimensions.ts';
import { familyName, partName } from '../../framework/family.ts';
import { type Dimension, findCategory } from '../../programme/dimension.ts';
import type { Project } from '../../programme/project.ts';
import { isSameName, nameKey } from '../../text/names.ts';
import type { Link } from '../link.ts';
import type { GroupOf } from './group.ts';
import type { Grouping } from './grouping.ts';
import { partOfLink, remainderOfLink, splitLink } from './part-of-link.ts';

type Level = 'site' | 'district' | 'country';
type Placed = { readonly place: string; readonly link: Link };
/** The figures of a link that are of one place, those that are of none, and the places where the others may be. */
type Located = {
  readonly placed: readonly Placed[];
  readonly remainder?: Link;
  readonly apart?: { readonly link: Link; readonly maybe: readonly string[] };
};

/** Each place has the levels above it. */
const levelsWithin: Readonly<Record<Level, readonly Level[]>> = {
  site: ['site'],
  district: ['district', 'site'],
  country: ['country', 'district', 'site'],
};

/** The groups of a common indicator by place: the parts of values that are split by place, and totals of projects in one place. */
export function groupingByPlace(
  links: readonly Link[],
  level: Level,
  shared: readonly Dimension[],
): Grouping {
  const located = links.map((link) => locate(link, level, shared));
  const names = new Map(
    located
      .flatMap(({ placed, apart }) => [
        ...placed.map(({ place }) => place),
        ...(apart?.maybe ?? []),
      ])
      .map((place) => [nameKey(place), place]),
  );
  const remainder = located.flatMap((each) => each.remainder ?? []);
  return {
    groups: [...names.values()].toSorted().map((place) => ({
      of: groupOf(level, place),
      links: located.flatMap(({ placed, apart }) => [
        ...placed.filter((each) => isSameName(each.place, place)).map(({ link }) => link),
        ...(apart?.maybe.some((each) => isSameName(each, place)) ? [apart.link] : []),
      ]),
    })),
    ...(remainder.length > 0 && { remainder }),
    apart: located.flatMap(({ apart }) => apart?.link ?? []),
  };
}

function groupOf(level: Level, place: string): GroupOf {
  if (level === 'site') return { by: level, site: place };
  return level === 'district' ? { by: level, district: place } : { by: level, country: place };
}

function locate(link: Link, level: Level, shared: readonly Dimension[]): Located {
  const places = placesOfProject(link.project, level, shared);
  if (link.apart) return { placed: [], apart: { link, maybe: places } };
  const found = placeFamilyOf(link, level, shared);
  if (found) return locateParts(link, { ...found, level, places });
  const [place] = places;
  if (place !== undefined && places.length === 1) return { placed: [{ place, link }] };
  return { placed: [], apart: { link: { ...link, apart: 'place_not_stated' }, maybe: places } };
}

/** The partition of an indicator by places of the level, or of one within it. */
function placeFamilyOf({ indicator }: Link, level: Level, shared: readonly Dimension[]) {
  const families = (indicator.disaggregation ?? []).flatMap((family) => {
    const [id] = family.dimensions;
    if (!family.partition || family.dimensions.length > 1 || id === undefined) return [];
    const dimension = findDimension({}, shared, id);
    return dimension?.place ? [{ family, dimension, own: dimension.place }] : [];
  });
  return levelsWithin[level].map((each) => families.find(({ own }) => own === each)).find(Boolean);
}

type PlaceFamily = NonNullable<ReturnType<typeof placeFamilyOf>> & {
  readonly level: Level;
  readonly places: readonly string[];
};

function locateParts(link: Link, { family, dimension, ...asked }: PlaceFamily): Located {
  const name = familyName(family.dimensions);
  const split = splitLink(link);
  const parts = new Map(
    link.values
      .flatMap(({ disaggregated = [] }) => disaggregated)
      .filter(({ dimensions }) => familyName(Object.keys(dimensions)) === name)
      .map(({ dimensions }) => [partName(dimensions), Object.values(dimensions)[0] ?? '']),
  );
  const places = Map.groupBy(parts, ([, category]) => placeOf(dimension, category, asked));
  if (places.size === 0 || places.has(undefined)) {
    const maybe = asked.places;
    return { placed: [], apart: { link: { ...link, apart: 'place_not_stated' }, maybe } };
  }
  const placed = [...places].map(([place = '', own]) => ({
    place,
    link: partOfLink(
      split,
      own.map(([part]) => part),
    ),
  }));
  return { placed, remainder: remainderOfLink(split, family) };
}

/** The place of a level that a category is in: as declared, or else the only one of the project. */
function placeOf(
  dimension: Dimension,
  name: string,
  { level, places }: { readonly level: Level; readonly places: readonly string[] },
): string | undefined {
  const category = findCategory(dimension, name);
  if (dimension.place === level) return category?.id ?? name;
  const declared = level === 'country' ? category?.country : category?.district;
  return declared ?? (places.length === 1 ? places[0] : undefined);
}

function placesOfProject(
  { country, countries = [], sites = [] }: Project,
  level: Level,
  shared: readonly Dimension[],
): readonly string[] {
  if (level === 'country') {
    return country === undefined ? countries.map((each) => each.country) : [country];
  }
  if (level === 'district') {
    const districts = sites.map(({ within }) => within);
    const known = districts.filter((each) => each !== undefined);
    return known.length < districts.length ? [] : [...new Set(known)];
  }
  return sites.map(({ name, aliases = [] }) => {
    const spelled = [...Object.values(name), ...aliases];
    const dimensions = shared.filter(({ place }) => place === 'site');
    const declared = dimensions.flatMap(({ categories }) =>
      categories.filter(({ label }) =>
        Object.values(label).some((each) => spelled.some((other) => isSameName(each, other))),
      ),
    );
    return declared[0]?.id ?? name.en ?? Object.values(name)[0] ?? '';
  });
}
