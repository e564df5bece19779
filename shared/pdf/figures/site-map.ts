import { inDigits } from '../digits.ts';
import type { Position, SiteMap } from '../drawing.ts';
import { colours, contentWidth, styles } from '../theme.ts';
import { dotRadius, type Marker, placeMarkers } from './map-markers.ts';
import { circle, type Point, polygons, polyline } from './path.ts';
import type { DrawnFigure, Shape } from './shapes.ts';
import { dropOfText, heightOfText, textShapes } from './text-box.ts';

const mapWidth = contentWidth * 0.56;
/** A map grows with its key: many sites need room between them. */
const mapHeight = { least: 180, most: 300 } as const;
const keyLeft = mapWidth + 18;
const keyWidth = contentWidth - keyLeft;
const number = { size: 7, leading: 9, colour: colours.paper, bold: true } as const;
const radius = 6;
const margin = 8;

type Projection = {
  readonly height: number;
  at(position: Position): Point;
};

/**
 * Outlines with a dot where each site is, and beside it its number as in the key beside the map.
 * @param share of its full height that the map takes
 */
export function siteMap({ outlines, sites, digits }: SiteMap, share = 1): DrawnFigure {
  const all = [
    ...outlines.flatMap(({ rings }) => rings.flat()),
    ...sites.map(({ place }) => place),
  ];
  const numbers = sites.map((_, at) => inDigits(String(at + 1), digits));
  const key = keyOf(sites, numbers);
  const tall = Math.min(mapHeight.most, Math.max(mapHeight.least, key.height));
  const { height, at } = project(all, tall * share);
  const borders = outlines.flatMap(({ rings }) => rings.map((ring) => ring.map(at)));
  const land = outlines.map(({ rings }) => landShape(rings.map((ring) => ring.map(at))));
  /** One country is named by the caption; its name would lie under the marks. */
  const names = (outlines.length > 1 ? outlines : []).flatMap(({ name, rings }) =>
    nameShapes(name, rings.flat().map(at)),
  );
  const spots = placeMarkers(
    sites.map(({ place }) => at(place)),
    { borders, room: [mapWidth, height], radius },
  );
  const marks = [
    ...spots.flatMap(leader),
    ...spots.flatMap(({ spot }, index) => markShapes(spot, numbers[index] ?? '')),
  ];
  return {
    height: Math.max(height, key.height),
    shapes: [...land, ...names, ...marks, ...key.shapes],
  };
}

/** Degrees of longitude are shortened by the latitude of the middle, so that shapes are true there. */
function project(positions: readonly Position[], room: number): Projection {
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max((east - west) * shortened, 0.01);
  const tall = Math.max(north - south, 0.01);
  const scale = Math.min((mapWidth - 2 * margin) / width, (room - 2 * margin) / tall);
  const left = (mapWidth - width * scale) / 2;
  return {
    height: tall * scale + 2 * margin,
    at: ([longitude, latitude]) => [
      left + (longitude - west) * shortened * scale,
      margin + (north - latitude) * scale,
    ],
  };
}

function landShape(rings: readonly (readonly Point[])[]): Shape {
  const stroke = { colour: colours.border, width: 0.7 };
  return { shape: 'path', path: polygons(rings), fill: { colour: colours.land }, stroke };
}

/** The name of a country stands in the middle of its outline. */
function nameShapes(text: string, points: readonly Point[]): readonly Shape[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const box = { x: left, y, width: Math.max(right - left, 60) };
  return textShapes({ text, style: styles.chartNote, ...box, align: 'middle' });
}

/** A dot at the place itself, and a line from it to its mark. */
function leader({ place, spot }: Marker): readonly Shape[] {
  const stroke = { colour: colours.text, width: 0.6 };
  return [
    { shape: 'path', path: polyline([place, spot]), stroke },
    { shape: 'path', path: circle(...place, dotRadius), fill: { colour: colours.text } },
  ];
}

function markShapes([x, y]: Point, text: string): readonly Shape[] {
  const drop = dropOfText(text, number, 2 * radius);
  const top = y - number.leading / 2 + 0.3 - drop - raiseOf(text);
  const box = { x: x - radius, y: top, width: 2 * radius };
  const stroke = { colour: colours.paper, width: 0.8 };
  return [
    { shape: 'path', path: circle(x, y, radius), fill: { colour: colours.accent }, stroke },
    ...textShapes({ text, style: number, ...box, align: 'middle' }),
  ];
}

/** Round digits of Burmese are lower than those of Latin; the others go as far below their line as above it. */
function raiseOf(numeral: string): number {
  if (/[၂-၇၉]/u.test(numeral)) return 1.8;
  return /[၀၁၈]/u.test(numeral) ? 0.6 : 0;
}

function keyOf(sites: SiteMap['sites'], numbers: readonly string[]): DrawnFigure {
  const shapes: Shape[] = [];
  let y = 0;
  for (const [at, { label }] of sites.entries()) {
    const width = keyWidth - 20;
    const height = Math.max(heightOfText(label, styles.chartLabel, width), 2 * radius + 2);
    const down = dropOfText(label, styles.chartLabel, width);
    shapes.push(...markShapes([keyLeft + radius, y + radius + down], numbers[at] ?? ''));
    shapes.push(
      ...textShapes({ text: label, style: styles.chartLabel, x: keyLeft + 18, y: y + 0.5, width }),
    );
    y += height + 2;
  }
  return { height: y, shapes };
}
