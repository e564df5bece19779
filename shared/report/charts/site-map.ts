import { countryOf } from '../../domain/programme/project.ts';
import type { Site } from '../../domain/site.ts';
import type { CompositionContext } from '../composition-context.ts';
import { colon, plain, remark } from '../inline.ts';
import { findOutline } from '../map/country-outlines.ts';
import { nameCountry } from '../places.ts';
import { recordName } from '../record-texts.ts';
import { bare, digits, inFirst } from '../render/strings.ts';
import type { Block, Position, Text } from '../tree.ts';
import { makeFigure, splitIntoParts } from './make-figure.ts';

/** The legend beside the map has room for so many. */
const maxSites = 20;

type PlacedSite = { readonly label: Text; readonly place: Position; readonly country: string };

/** The sites with coordinates, one map for each country; the note on outlines is printed once, under the last map. */
export function chartSites(context: CompositionContext): readonly Block[] {
  const placed = context.snapshot.records.projects.flatMap(({ project }) =>
    (project.sites ?? []).flatMap((site) => placeSite(site, countryOf(site, project), context)),
  );
  const parts = [...Map.groupBy(placed, ({ country }) => country)].flatMap(([country, own]) =>
    splitIntoParts(own, maxSites).map((sites) => ({ country, sites })),
  );
  return parts.map(({ country, sites }, at) => {
    const isLast = at === parts.length - 1;
    return makeMap(country, sites, isLast ? [plain(context.words.figures.mapNote)] : [], context);
  });
}

function placeSite(
  site: Site,
  country: string | undefined,
  context: CompositionContext,
): readonly PlacedSite[] {
  if (!site.point || country === undefined) return [];
  const { longitude, latitude, exactness } = site.point;
  const name = recordName(site.name);
  const label =
    exactness === 'approximate' ? [...name, remark(context.words.figures.approximate)] : name;
  return [{ label, place: [Number(longitude), Number(latitude)], country }];
}

function makeMap(
  country: string,
  sites: readonly PlacedSite[],
  notes: readonly Text[],
  { words }: CompositionContext,
): Block {
  const name = nameCountry(country);
  const rings = findOutline(country);
  return makeFigure({
    caption: [words.figures.map, colon, name],
    drawing: {
      kind: 'site_map',
      outlines: rings.length === 0 ? [] : [{ name: inFirst(name), rings }],
      sites: sites.map(({ label, place }) => ({ label: bare(label), place })),
      digits,
    },
    says: sites.map(({ label, place: [x, y] }) => [label, `${y}, ${x}`]),
    notes,
  });
}
