import type { Point } from './path.ts';

/** Of the dot at a place itself. */
export const dotRadius = 1.6;

/** A place on a map and where its mark stands. */
export type Marker = { readonly place: Point; readonly spot: Point };

type Line = readonly [Point, Point];
type Map = {
  readonly borders: readonly (readonly Point[])[];
  readonly room: readonly [width: number, height: number];
  /** Of a mark. */
  readonly radius: number;
};

const gap = 1.5;
const directions = 16;
const mostRings = 24;

/**
 * Where the marks of places stand: the nearest spot beside each that covers no place, no other mark, no line to one and no
 * border; where there is no such spot, one that keeps clear of places and marks, borders or not.
 */
export function placeMarkers(places: readonly Point[], map: Map): readonly Marker[] {
  const spots: Marker[] = [];
  for (const place of places) {
    const others = { ...map, places, taken: spots };
    const spot = freeSpot(place, others) ?? freeSpot(place, { ...others, borders: [] });
    spots.push({ place, spot: spot ?? place });
  }
  return spots;
}

type Others = Map & { readonly places: readonly Point[]; readonly taken: readonly Marker[] };

/** Looked for in widening circles, above first. */
function freeSpot(place: Point, others: Others): Point | undefined {
  for (let ring = 0; ring < mostRings; ring += 1) {
    const far = others.radius * (1.7 + ring / 2);
    for (let step = 0; step < directions; step += 1) {
      const angle = (step / directions) * 2 * Math.PI;
      const spot: Point = [place[0] + far * Math.sin(angle), place[1] - far * Math.cos(angle)];
      if (isFree({ place, spot }, others)) return spot;
    }
  }
  return undefined;
}

function isFree(
  { place, spot }: Marker,
  { places, taken, borders, room, radius }: Others,
): boolean {
  const [width, height] = room;
  const [x, y] = spot;
  if (x < radius || y < radius || x > width - radius || y > height - radius) return false;
  const line: Line = [place, spot];
  return (
    places.every(
      (other) =>
        distance(other, spot) > radius + dotRadius + gap &&
        (isSame(other, place) || distanceToLine(other, line) > dotRadius + gap),
    ) &&
    taken.every(
      (other) =>
        distance(other.spot, spot) > 2 * radius + gap &&
        distanceToLine(other.spot, line) > radius + gap &&
        distanceToLine(spot, [other.place, other.spot]) > radius + gap,
    ) &&
    borders.every((border) => isClearOf(spot, border, radius + 0.5))
  );
}

function isClearOf(spot: Point, border: readonly Point[], reach: number): boolean {
  return border.every((from, at) => {
    const to = border[(at + 1) % border.length] ?? from;
    return distanceToLine(spot, [from, to]) > reach;
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
