import type { Site } from '../../domain/place.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Position } from '../../pdf/drawing.ts';
import { countryName } from '../../words/countries.ts';
import { ownDigits } from '../../words/numbers.ts';
import { plain, type Setting, shown } from '../composition-context.ts';
import { outlineOf } from '../map/country-outlines.ts';
import { figure, inParts } from './make-figure.ts';

/** As many as the key beside the map has room for. */
const mostSites = 20;

type Placed = { readonly label: string; readonly place: Position; readonly country: string };

/**
 * Where the sites with a known place are, one map a country, so that each is large enough to read, in the order of the
 * projects. What holds of all outlines is said once, under the last.
 */
export function siteMaps(setting: Setting): readonly Block[] {
  const placed = setting.snapshot.records.projects.flatMap(({ project }) =>
    (project.sites ?? []).flatMap((site) => placeOf(site, project.country, setting)),
  );
  const parts = [...Map.groupBy(placed, ({ country }) => country)].flatMap(([country, own]) =>
    inParts(own, mostSites).map((sites) => ({ country, sites })),
  );
  return parts.map(({ country, sites }, at) => {
    const isLast = at === parts.length - 1;
    return mapOf(country, sites, isLast ? [plain(setting.words.figures.mapNote)] : [], setting);
  });
}

function placeOf(site: Site, country: string, setting: Setting): readonly Placed[] {
  if (!site.point) return [];
  const { longitude, latitude } = site.point;
  const { approximate } = setting.words.figures;
  const name = shown(site.name, setting);
  const label =
    site.point.exactness === 'approximate'
      ? `${name}${setting.words.joints.brackets(approximate)}`
      : name;
  return [{ label, place: [Number(longitude), Number(latitude)], country }];
}

function mapOf(
  country: string,
  sites: readonly Placed[],
  notes: readonly Text[],
  setting: Setting,
): Block {
  const { words, snapshot } = setting;
  const name = countryName(country, snapshot.scope.language);
  const rings = outlineOf(country);
  return figure(
    {
      caption: plain(`${words.figures.map}${words.joints.colon}${name}`),
      drawing: {
        kind: 'site_map',
        outlines: rings.length === 0 ? [] : [{ name, rings }],
        sites: sites.map(({ label, place }) => ({ label, place })),
        ...ownDigits(words),
      },
      says: sites.map(({ label, place: [x, y] }) => [label, `${y}, ${x}`]),
      notes,
    },
    setting,
  );
}
