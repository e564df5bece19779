import type { SiteMap } from '../drawing.ts';
import { widthOf } from '../shaping/measure.ts';
import { colours, gutter, type Style, styles, widthOfColumns } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { capitalSign, mapKey, markerRadius, markerShapes, numeral } from './map-key.ts';
import { type Box, boxAround, placeBeside, placeWithin } from './map-labels.ts';
import { dotRadius, type Marker, placeMarkers } from './map-markers.ts';
import { type Projection, project } from './map-projection.ts';
import { circle, type Point, polygons, polyline } from './path.ts';
import { type DrawnFigure, fillPath, nothingDrawn, type Shape, strokePath } from './shapes.ts';
import { heightOfText, textShapes } from './text-box.ts';

/**
 * The map takes so many columns of the grid, and is as high as its legend within limits: many sites need more room. The low form is for
 * the rest of a page.
 */
const forms = {
  full: { mapColumns: 6, min: 185, max: 283 },
  low: { mapColumns: 5, min: 145, max: 212 },
} as const;
/** The longest scale bar, as a share of the width of the map. */
const maxScaleShare = 0.25;
/** The longest name, likewise. */
const maxNameShare = 0.3;

/**
 * Outlines of countries, with a dot for each site and beside it a marker with its number; the legend beside the map has the same. Below
 * the map a bar shows the scale.
 */
export function siteMap(
  typesetter: Typesetter,
  map: SiteMap,
  width: number,
  form: keyof typeof forms = 'full',
): DrawnFigure {
  const { outlines, sites, capitals = [] } = map;
  const { mapColumns, min, max } = forms[form];
  const mapWidth = widthOfColumns(mapColumns, width);
  const left = mapWidth + gutter;
  const key = mapKey(typesetter, map, { left, width: width - left });
  const all = [
    ...outlines.flatMap(({ rings }) => rings.flat()),
    ...[...sites, ...capitals].map(({ place }) => place),
  ];
  const projection = project(all, mapWidth, Math.min(max, Math.max(min, key.height)));
  const land = outlines.map(({ rings }) =>
    landShape(rings.map((ring) => ring.map(projection.toPoint))),
  );
  const bar = scaleBar(typesetter, map, projection, mapWidth);
  return {
    height: Math.max(projection.height + bar.height, key.height),
    shapes: [
      ...land,
      ...signShapes(typesetter, map, projection, mapWidth),
      ...bar.shapes,
      ...key.shapes,
    ],
  };
}

function landShape(rings: readonly (readonly Point[])[]): Shape {
  const stroke = { colour: colours.border, width: 0.7 };
  return fillPath(polygons(rings), { colour: colours.land }, stroke);
}

/** Sites with their numbers, capitals, and the names of countries; nothing covers a number. */
function signShapes(
  typesetter: Typesetter,
  { outlines, sites, capitals = [], digits }: SiteMap,
  { toPoint, height }: Projection,
  width: number,
): readonly Shape[] {
  const borders = outlines.flatMap(({ rings }) => rings.map((ring) => ring.map(toPoint)));
  const seats = capitals.map(({ place }) => toPoint(place));
  const markers = placeMarkers(
    sites.map(({ place }) => toPoint(place)),
    { borders, room: [width, height], radius: markerRadius, signs: seats },
  );
  const room = { width, height };
  const boxes: Box[] = [
    ...markers.flatMap(boxesOfMarker),
    ...seats.map((seat) => boxAround(seat, { width: 6, height: 6 })),
  ];
  const labels: Shape[] = [];
  const put = (text: string, style: Style, box: Box | undefined) => {
    if (!box) return;
    boxes.push(box);
    labels.push(...textShapes(typesetter, { text, style, ...box }));
  };
  for (const [at, { name }] of capitals.entries()) {
    const size = sizeOf(typesetter, name, styles.note, width);
    put(name, styles.note, placeBeside(seats[at] ?? [0, 0], size, { room, boxes }, 5));
  }
  /** A single country is named by the caption. */
  for (const { name, rings } of outlines.length > 1 ? outlines : []) {
    const [widest = []] = rings.toSorted((one, other) => other.length - one.length);
    const size = sizeOf(typesetter, name, styles.chartValue, width);
    put(name, styles.chartValue, placeWithin(widest.map(toPoint), size, { room, boxes }));
  }
  return [
    ...seats.map(capitalSign),
    ...labels,
    ...markers.flatMap(leaderShapes),
    ...markers.flatMap(({ centre }, at) => markerShapes(typesetter, centre, numeral(at, digits))),
  ];
}

/** On one line, unless that is too long for the map. */
function sizeOf(typesetter: Typesetter, text: string, style: Style, mapWidth: number) {
  const width = Math.min(widthOf(typesetter, text, style) + 1, mapWidth * maxNameShare);
  return { width, height: heightOfText(typesetter, text, style, width) };
}

const boxesOfMarker = ({ site, centre }: Marker): readonly Box[] => [
  boxAround(site, { width: 2 * dotRadius + 2, height: 2 * dotRadius + 2 }),
  boxAround(centre, { width: 2 * markerRadius, height: 2 * markerRadius }),
];

/** A dot at the site itself, and a line from it to its marker. */
function leaderShapes({ site, centre }: Marker): readonly Shape[] {
  return [
    strokePath(polyline([site, centre]), colours.text, 0.6),
    fillPath(circle(...site, dotRadius), { colour: colours.text }),
  ];
}

/** A bar of the longest of the given lengths that fits, below the map; none where all are too long. */
function scaleBar(
  typesetter: Typesetter,
  { scale = [] }: SiteMap,
  { height: top, pointsPerKilometre }: Projection,
  mapWidth: number,
): DrawnFigure {
  const fits = scale.filter(
    ({ kilometres }) => kilometres * pointsPerKilometre <= mapWidth * maxScaleShare,
  );
  const longest = fits.toSorted((one, other) => other.kilometres - one.kilometres)[0];
  if (!longest) return nothingDrawn;
  const length = longest.kilometres * pointsPerKilometre;
  const { text } = longest;
  const box = { x: length + 6, y: top, width: mapWidth - length - 6 };
  const height = heightOfText(typesetter, text, styles.note, box.width);
  const level = top + height / 2;
  const path = polyline([
    [0.5, level - 2.5],
    [0.5, level + 1.5],
    [length, level + 1.5],
    [length, level - 2.5],
  ]);
  return {
    height,
    shapes: [
      strokePath(path, colours.text, 1),
      ...textShapes(typesetter, { text, style: styles.note, ...box }),
    ],
  };
}
