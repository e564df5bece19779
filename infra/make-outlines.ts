import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Makes `shared/report/map/outlines.json` from Natural Earth's countries at 1:50 million (public domain, by the package `world-atlas`), for
 * `npm run outlines`. Only countries whose land outline nobody disputes at this scale are in it (ISO 3166-1 numeric
 * codes); a report about another country shows its sites without outline.
 */
const countries: Readonly<Record<string, string>> = {
  BD: '050',
  BN: '096',
  ID: '360',
  KH: '116',
  LA: '418',
  LK: '144',
  MM: '104',
  MN: '496',
  MY: '458',
  PH: '608',
  TH: '764',
  TL: '626',
  TZ: '834',
  UG: '800',
  VN: '704',
  ZM: '894',
};

type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

/** Finer detail than this is invisible on a page; in degrees. */
const finest = 0.03;
/** Islands smaller than this are left out, which also leaves out the ones that are disputed; in square degrees. */
const smallestIsland = 0.02;

const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
  countries: GeometryCollection;
}>;

const outlines = Object.fromEntries(
  Object.entries(countries).map(([code, id]) => [code, ringsOf(id).map(formatRing)]),
);
writeFileSync(
  new URL('../shared/report/map/outlines.json', import.meta.url),
  `${JSON.stringify(outlines, undefined, 2)}\n`,
);

function ringsOf(id: string): readonly Ring[] {
  const { features } = feature(topology, topology.objects.countries);
  const shape = features.find((each) => each.id === id)?.geometry;
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') {
    throw new Error(`Natural Earth has no country ${id}`);
  }
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const outer = polygons.map(([ring = []]) => ring as unknown as Ring);
  return outer.filter((ring) => area(ring) >= smallestIsland).map(simplify);
}

function area(ring: Ring): number {
  const doubled = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Removes points that are almost on the line between their neighbours (Ramer, Douglas and Peucker). */
function simplify(points: Ring): Ring {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const distances = points.map((point) => distanceToLine(point, first, last));
  const furthest = Math.max(...distances);
  if (furthest < finest) return [first, last];
  const at = distances.indexOf(furthest);
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

function distanceToLine([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function formatRing(ring: Ring): string {
  return ring
    .map(([longitude, latitude]) => `${longitude.toFixed(2)} ${latitude.toFixed(2)}`)
    .join(',');
}
