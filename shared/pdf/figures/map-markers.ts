import type { Point } from './path.ts';

/** Of the dot at the site itself. */
export const dotRadius = 1.6;

/** A site on a map, and the centre of its marker. */
export type Marker = { readonly site: Point; readonly centre: Point };

type Line = readonly [Point, Point];
type Map = {
  readonly borders: readonly (readonly Point[])[];
  readonly room: readonly [width: number, height: number];
  /** Of a marker. */
  readonly radius: number;
  /** Other signs that no marker covers. */
  readonly signs?: readonly Point[];
};

const gap = 1.5;
/** From the centre of the sign of a capital to its corner. */
const signReach = 4;
const directions = 16;
const maxRings = 24;

/**
 * The nearest place beside each site where its marker covers no site, no other marker, no line to one and no border; where there is
 * none, a place that may cover borders.
 */
export function placeMarkers(sites: readonly Point[], map: Map): readonly Marker[] {
  const markers: Marker[] = [];
  for (const site of sites) {
    const obstacles = { ...map, sites, markers };
    const centre = freePlace(site, obstacles) ?? freePlace(site, { ...obstacles, borders: [] });
    markers.push({ site, centre: centre ?? site });
  }
  return markers;
}

type Obstacles = Map & { readonly sites: readonly Point[]; readonly markers: readonly Marker[] };

/** Searches in widening circles, from the top. */
function freePlace(site: Point, obstacles: Obstacles): Point | undefined {
  for (let ring = 0; ring < maxRings; ring += 1) {
    const far = obstacles.radius * (1.7 + ring / 2);
    for (let step = 0; step < directions; step += 1) {
      const angle = (step / directions) * 2 * Math.PI;
      const centre: Point = [site[0] + far * Math.sin(angle), site[1] - far * Math.cos(angle)];
      if (isFree({ site, centre }, obstacles)) return centre;
    }
  }
  return undefined;
}

function isFree(
  { site, centre }: Marker,
  { sites, markers, borders, room, radius, signs = [] }: Obstacles,
): boolean {
  const [width, height] = room;
  const [x, y] = centre;
  if (x < radius || y < radius || x > width - radius || y > height - radius) return false;
  const line: Line = [site, centre];
  return (
    sites.every(
      (other) =>
        distance(other, centre) > radius + dotRadius + gap &&
        (isSame(other, site) || distanceToLine(other, line) > dotRadius + gap),
    ) &&
    markers.every(
      (other) =>
        distance(other.centre, centre) > 2 * radius + gap &&
        distanceToLine(other.centre, line) > radius + gap &&
        distanceToLine(centre, [other.site, other.centre]) > radius + gap,
    ) &&
    signs.every((sign) => distance(sign, centre) > radius + signReach + gap) &&
    borders.every((border) => isClearOf(centre, border, radius + 0.5))
  );
}

function isClearOf(centre: Point, border: readonly Point[], reach: number): boolean {
  return border.every((from, at) => {
    const to = border[(at + 1) % border.length] ?? from;
    return distanceToLine(centre, [from, to]) > reach;
  });
}

const isSame = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];
const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2);

function distanceToLine(point: Point, [from, to]: Line): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (length || 1);
  const share = Math.min(1, Math.max(0, along));
  return distance(point, [from[0] + share * dx, from[1] + share * dy]);
}
