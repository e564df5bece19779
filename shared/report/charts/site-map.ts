import type { Site } from '../../domain/place.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Position } from '../../pdf/drawing.ts';
import { countryName } from '../../words/countries.ts';
import { digitOption } from '../../words/numbers.ts';
import { type CompositionContext, plain, recordString } from '../composition-context.ts';
import { findOutline } from '../map/country-outlines.ts';
import { makeFigure, splitIntoParts } from './make-figure.ts';

/** As many as the key beside the map has room for. */
const maxSites = 20;

type PlacedSite = { readonly label: string; readonly place: Position; readonly country: string };

/**
 * Where the sites with a known place are, one map a country, so that each is large enough to read, in the order of the
 * projects. What holds of all outlines is said once, under the last.
 */
export function chartSites(setting: CompositionContext): readonly Block[] {
  const placed = setting.snapshot.records.projects.flatMap(({ project }) =>
    (project.sites ?? []).flatMap((site) => placeSite(site, project.country, setting)),
  );
  const parts = [...Map.groupBy(placed, ({ country }) => country)].flatMap(([country, own]) =>
    splitIntoParts(own, maxSites).map((sites) => ({ country, sites })),
  );
  return parts.map(({ country, sites }, at) => {
    const isLast = at === parts.length - 1;
    return makeMap(country, sites, isLast ? [plain(setting.words.figures.mapNote)] : [], setting);
  });
}

function placeSite(
  site: Site,
  country: string,
  setting: CompositionContext,
): readonly PlacedSite[] {
  if (!site.point) return [];
  const { longitude, latitude } = site.point;
  const { approximate } = setting.words.figures;
  const name = recordString(site.name, setting);
  const label =
    site.point.exactness === 'approximate'
      ? `${name}${setting.words.punctuation.brackets(approximate)}`
      : name;
  return [{ label, place: [Number(longitude), Number(latitude)], country }];
}

function makeMap(
  country: string,
  sites: readonly PlacedSite[],
  notes: readonly Text[],
  setting: CompositionContext,
): Block {
  const { words, snapshot } = setting;
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
    setting,
  );
}
