import { inDigits } from '../digits.ts';
import type { Position, SiteMap } from '../drawing.ts';
import { colours, gutter, styles, widthOfColumns } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { dotRadius, type Marker, placeMarkers } from './map-markers.ts';
import { circle, type Point, polygons, polyline } from './path.ts';
import { type DrawnFigure, fillPath, type Shape, strokePath } from './shapes.ts';
import { baselineShiftOfText, heightOfText, textShapes } from './text-box.ts';

/** The map takes eight columns, its legend four. */
const mapColumns = 8;
/** A map is as high as its legend within these limits: many sites need more room. */
const mapHeight = { min: 180, max: 283 } as const;
const number = { size: 8, leading: 10.5, colour: colours.paper, bold: true } as const;
const radius = 7;
const margin = 8;

type Projection = {
  readonly height: number;
  toPoint(position: Position): Point;
};

/**
 * Outlines of countries, with a dot for each site and beside it a marker with its number; the legend beside the map has the same.
 * @param share of its full height
 */
export function siteMap(
  typesetter: Typesetter,
  { outlines, sites, digits }: SiteMap,
  width: number,
  share = 1,
): DrawnFigure {
  const mapWidth = widthOfColumns(mapColumns, width);
  const all = [
    ...outlines.flatMap(({ rings }) => rings.flat()),
    ...sites.map(({ place }) => place),
  ];
  const numbers = sites.map((_, at) => inDigits(String(at + 1), digits));
  const left = mapWidth + gutter;
  const key = keyOf(typesetter, { sites, numbers, left, width: width - left });
  const maxHeight = Math.min(mapHeight.max, Math.max(mapHeight.min, key.height));
  const { height, toPoint } = project(all, mapWidth, maxHeight * share);
  const borders = outlines.flatMap(({ rings }) => rings.map((ring) => ring.map(toPoint)));
  const land = outlines.map(({ rings }) => landShape(rings.map((ring) => ring.map(toPoint))));
  /** A single country is named by the caption; its name would lie under the markers. */
  const names = (outlines.length > 1 ? outlines : []).flatMap(({ name, rings }) =>
    nameShapes(typesetter, name, rings.flat().map(toPoint)),
  );
  const markers = placeMarkers(
    sites.map(({ place }) => toPoint(place)),
    { borders, room: [mapWidth, height], radius },
  );
  const markings = [
    ...markers.flatMap(leaderShapes),
    ...markers.flatMap(({ centre }, index) =>
      markerShapes(typesetter, centre, numbers[index] ?? ''),
    ),
  ];
  return {
    height: Math.max(height, key.height),
    shapes: [...land, ...names, ...markings, ...key.shapes],
  };
}

/** An equirectangular projection that is true to scale at the middle latitude. */
function project(positions: readonly Position[], mapWidth: number, room: number): Projection {
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const longitudeScale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const degreesWide = Math.max((east - west) * longitudeScale, 0.01);
  const degreesHigh = Math.max(north - south, 0.01);
  const scale = Math.min((mapWidth - 2 * margin) / degreesWide, (room - 2 * margin) / degreesHigh);
  const left = (mapWidth - degreesWide * scale) / 2;
  return {
    height: degreesHigh * scale + 2 * margin,
    toPoint: ([longitude, latitude]) => [
      left + (longitude - west) * longitudeScale * scale,
      margin + (north - latitude) * scale,
    ],
  };
}

function landShape(rings: readonly (readonly Point[])[]): Shape {
  const stroke = { colour: colours.border, width: 0.7 };
  return fillPath(polygons(rings), { colour: colours.land }, stroke);
}

/** The name of a country stands in the middle of its outline. */
function nameShapes(
  typesetter: Typesetter,
  text: string,
  points: readonly Point[],
): readonly Shape[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const y = (Math.min(...ys) + Math.max(...ys)) / 2;
  const box = { x: left, y, width: Math.max(right - left, 60) };
  return textShapes(typesetter, { text, style: styles.note, ...box, align: 'middle' });
}

/** A dot at the site itself, and a line from it to its marker. */
function leaderShapes({ site, centre }: Marker): readonly Shape[] {
  return [
    strokePath(polyline([site, centre]), colours.text, 0.6),
    fillPath(circle(...site, dotRadius), { colour: colours.text }),
  ];
}

function markerShapes(typesetter: Typesetter, [x, y]: Point, text: string): readonly Shape[] {
  const shift = baselineShiftOfText(typesetter, text, number, 2 * radius);
  const top = y - number.leading / 2 + 0.3 - shift - raiseOf(text);
  const box = { x: x - radius, y: top, width: 2 * radius };
  const stroke = { colour: colours.paper, width: 0.8 };
  return [
    fillPath(circle(x, y, radius), { colour: colours.accent }, stroke),
    ...textShapes(typesetter, { text, style: number, ...box, align: 'middle' }),
  ];
}

/** Round Burmese digits are lower than Latin ones; the others reach as far below the baseline as above it. */
function raiseOf(numeral: string): number {
  if (/[၂-၇၉]/u.test(numeral)) return 1.8;
  return /[၀၁၈]/u.test(numeral) ? 0.6 : 0;
}

type Key = {
  readonly sites: SiteMap['sites'];
  readonly numbers: readonly string[];
  readonly left: number;
  readonly width: number;
};

function keyOf(
  typesetter: Typesetter,
  { sites, numbers, left, width: keyWidth }: Key,
): DrawnFigure {
  const shapes: Shape[] = [];
  let y = 0;
  for (const [at, { label }] of sites.entries()) {
    const width = keyWidth - 20;
    const height = Math.max(
      heightOfText(typesetter, label, styles.chartLabel, width),
      2 * radius + 2,
    );
    const down = baselineShiftOfText(typesetter, label, styles.chartLabel, width);
    shapes.push(...markerShapes(typesetter, [left + radius, y + radius + down], numbers[at] ?? ''));
    shapes.push(
      ...textShapes(typesetter, {
        text: label,
        style: styles.chartLabel,
        x: left + 20,
        y: y + 0.5,
        width,
      }),
    );
    y += height + 2;
  }
  return { height: y, shapes };
}
