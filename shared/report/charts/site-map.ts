import { countryOf } from '../../domain/programme/project.ts';
import type { Site } from '../../domain/site.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatCount } from '../formats.ts';
import { colon, inBrackets, joinTexts, plain, say } from '../inline.ts';
import { findCapital } from '../map/capitals.ts';
import { findOutline } from '../map/country-outlines.ts';
import { nameCountry } from '../places.ts';
import { recordName } from '../record-texts.ts';
import { bare, digits, inFirst } from '../render/strings.ts';
import type { Block, Position, Text } from '../tree.ts';
import { makeFigure, splitIntoParts } from './make-figure.ts';

/** The legend beside the map has room for so many. */
const maxSites = 20;
/** Countries further apart, in degrees, would be too small on one map. */
const maxSpan = 40;
/** Lengths of a scale bar. */
const kilometres = [5, 10, 20, 50, 100, 200, 500, 1000];

type PlacedSite = {
  readonly site: Site;
  readonly point: NonNullable<Site['point']>;
  readonly place: Position;
  readonly country: string;
};

/** More maps tell less than the table of sites. */
const maxMaps = 4;

/**
 * The sites with coordinates by country, numbered, on one map where they are near enough, else on one for each country. The notes are
 * printed once, under the last map. There is none of sites that cannot all be placed: their table says more.
 */
export function chartSites(notes: readonly Text[], context: CompositionContext): readonly Block[] {
  const sites = context.snapshot.records.projects.flatMap(({ project }) =>
    (project.sites ?? []).map((site) => ({ site, country: countryOf(site, project) })),
  );
  const placed = sites.flatMap(({ site, country }) => placeSite(site, country));
  if (placed.length === 0 || !listCountries(placed).every(hasOutline)) return [];
  const ofCountries = [...Map.groupBy(placed, ({ country }) => country).values()];
  const parts = areNear(placed)
    ? [ofCountries.flat()]
    : ofCountries.flatMap((own) => splitIntoParts(own, maxSites));
  if (parts.length > maxMaps) return [];
  return parts.map((sites, at) => {
    const last = at === parts.length - 1 ? { notes } : undefined;
    return makeMap(sites, last, context);
  });
}

function placeSite(site: Site, country: string | undefined): readonly PlacedSite[] {
  const { point } = site;
  if (!point || country === undefined) return [];
  return [{ site, point, place: [Number(point.longitude), Number(point.latitude)], country }];
}

/** Whether the outlines of all countries fit on one map, and all sites in its legend. */
function areNear(placed: readonly PlacedSite[]): boolean {
  const all = [
    ...placed.map(({ place }) => place),
    ...listCountries(placed).flatMap((country) => findOutline(country).flat()),
  ];
  const spans = [0, 1].map((axis) => {
    const along = all.map((position) => position[axis] ?? 0);
    return Math.max(...along) - Math.min(...along);
  });
  return placed.length <= maxSites && spans.every((span) => span <= maxSpan);
}

const hasOutline = (country: string) => findOutline(country).length > 0;

const listCountries = (placed: readonly PlacedSite[]) => [
  ...new Set(placed.map(({ country }) => country)),
];

function makeMap(
  sites: readonly PlacedSite[],
  last: { readonly notes: readonly Text[] } | undefined,
  context: CompositionContext,
): Block {
  const { words } = context;
  const countries = listCountries(sites);
  const outlined = countries.flatMap((country) => {
    const rings = findOutline(country);
    return rings.length === 0 ? [] : [{ country, name: inFirst(nameCountry(country)), rings }];
  });
  const areAllApproximate = sites.every(isApproximate);
  const names = joinTexts(countries.map(nameCountry), 'comma');
  return makeFigure({
    caption: [words.figures.map, colon, ...names],
    drawing: {
      kind: 'site_map',
      outlines: outlined.map(({ name, rings }) => ({ name, rings })),
      sites: sites.map((each) => ({
        label: bare(nameSite(each)),
        ...describeSite(each, areAllApproximate, context),
        ...(countries.length > 1 && { group: bare(nameCountry(each.country)) }),
        place: each.place,
      })),
      capitals: outlined.flatMap(({ country }) => {
        const place = findCapital(country);
        const name = say(({ words: own }) => own.capitals[country] ?? '');
        return place ? [{ name: inFirst(name), place }] : [];
      }),
      capitalLabel: bare(words.maps.capital),
      scale: kilometres.map((length) => ({
        kilometres: length,
        text: inFirst(words.maps.kilometres(formatCount(length))),
      })),
      digits,
    },
    says: sites.map(({ site, country, place: [x, y] }) => [
      [...recordName(site.name), inBrackets(nameCountry(country))],
      `${y}, ${x}`,
    ]),
    notes: [...noteMap(areAllApproximate, last !== undefined, context), ...(last?.notes ?? [])],
  });
}

/** What the places are worth, and under the last map what the outlines are, in one paragraph. */
function noteMap(
  areAllApproximate: boolean,
  isLast: boolean,
  { words }: CompositionContext,
): readonly Text[] {
  const said = [
    ...(areAllApproximate ? [words.maps.allApproximate] : []),
    ...(isLast ? [words.figures.mapNote] : []),
  ];
  return said.length === 0 ? [] : [joinTexts(said, 'space')];
}

const isApproximate = ({ point }: PlacedSite) => point.exactness === 'approximate';

/** With its other spellings. */
function nameSite({ site }: PlacedSite): Text {
  const also = joinTexts(site.aliases ?? [], 'comma');
  return [...recordName(site.name), ...(also.length === 0 ? [] : [inBrackets(also)])];
}

/** Its district, and that its place is approximate unless a note says so of all. */
function describeSite(
  placed: PlacedSite,
  areAllApproximate: boolean,
  { words }: CompositionContext,
) {
  const { within } = placed.site;
  const parts = [
    ...(within === undefined ? [] : [plain(within)]),
    ...(isApproximate(placed) && !areAllApproximate ? [plain(words.figures.approximate)] : []),
  ];
  return parts.length === 0 ? {} : { detail: bare(joinTexts(parts, 'semicolon')) };
}
