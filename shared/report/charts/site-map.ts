import { countryOf } from '../../domain/programme/project.ts';
import type { Site } from '../../domain/site.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Position } from '../../pdf/drawing.ts';
import { countryName } from '../../words/countries.ts';
import { digitOption } from '../../words/numbers.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { findOutline } from '../map/country-outlines.ts';
import { recordString } from '../record-texts.ts';
import { makeFigure, splitIntoParts } from './make-figure.ts';

/** The legend beside the map has room for so many. */
const maxSites = 20;

type PlacedSite = { readonly label: string; readonly place: Position; readonly country: string };

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
  const { longitude, latitude } = site.point;
  const { approximate } = context.words.figures;
  const name = recordString(site.name, context);
  const label =
    site.point.exactness === 'approximate'
      ? `${name}${context.words.punctuation.brackets(approximate)}`
      : name;
  return [{ label, place: [Number(longitude), Number(latitude)], country }];
}

function makeMap(
  country: string,
  sites: readonly PlacedSite[],
  notes: readonly Text[],
  context: CompositionContext,
): Block {
  const { words, snapshot } = context;
  const name = countryName(country, snapshot.scope.language);
  const rings = findOutline(country);
  return makeFigure(
    {
      caption: plain(`${words.figures.map}${words.punctuation.colon}${name}`),
      drawing: {
        kind: 'site_map',
        outlines: rings.length === 0 ? [] : [{ name, rings }],
        sites: sites.map(({ label, place }) => ({ label, place })),
        ...digitOption(words),
      },
      says: sites.map(({ label, place: [x, y] }) => [label, `${y}, ${x}`]),
      notes,
    },
    context,
  );
}
