import type { Point } from './path.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Size = Pick<Box, 'width' | 'height'>;

type Obstacles = {
  readonly room: Size;
  /** What no label covers: markers, signs and labels that are placed already. */
  readonly boxes: readonly Box[];
};

/** Beside a sign: right of it, left, below or above, where nothing else is covered; as near as it fits where all sides are taken. */
export function placeBeside([x, y]: Point, size: Size, obstacles: Obstacles, gap: number): Box {
  const { width, height } = size;
  const middle = y - height / 2;
  const places = [
    { x: x + gap, y: middle, ...size },
    { x: x - gap - width, y: middle, ...size },
    { x: x - width / 2, y: y + gap, ...size },
    { x: x - width / 2, y: y - gap - height, ...size },
  ];
  return (
    places.find((box) => isFree(box, obstacles)) ??
    moveInto(obstacles.room, { x: x + gap, y: middle, ...size })
  );
}

const moveInto = (room: Size, { x, y, width, height }: Box): Box => ({
  x: Math.max(0, Math.min(x, room.width - width)),
  y: Math.max(0, Math.min(y, room.height - height)),
  width,
  height,
});

/** So many places across and down are tried. */
const steps = 14;

/** Within an outline, as near to its middle as nothing else is covered; undefined where there is no such place. */
export function placeWithin(
  outline: readonly Point[],
  size: Size,
  obstacles: Obstacles,
): Box | undefined {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const grid = Array.from(
    { length: (steps + 1) ** 2 },
    (_, at): Point => [
      left + ((at % (steps + 1)) / steps) * (right - left),
      top + (Math.floor(at / (steps + 1)) / steps) * (bottom - top),
    ],
  );
  const free = grid
    .map((centre) => ({ centre, box: boxAround(centre, size) }))
    .filter(({ centre, box }) => isWithin(centre, outline) && isFree(box, obstacles))
    .map((each) => ({ ...each, outside: countCornersOutside(each.box, outline) }));
  const [best] = free.toSorted(
    (one, other) =>
      one.outside - other.outside || distance(one.centre, middle) - distance(other.centre, middle),
  );
  return best?.box;
}

export const boxAround = ([x, y]: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

function isFree(box: Box, { room, boxes }: Obstacles): boolean {
  const isInRoom =
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= room.width &&
    box.y + box.height <= room.height;
  return isInRoom && boxes.every((other) => !overlap(box, other));
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

function countCornersOutside({ x, y, width, height }: Box, outline: readonly Point[]): number {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  return corners.filter((corner) => !isWithin(corner, outline)).length;
}

/** By the number of sides of the outline to the left of the point. */
function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  return (
    outline.filter(([x1, y1], at) => {
      const [x2, y2] = outline[(at + 1) % outline.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x > x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }).length %
      2 ===
    1
  );
}

const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2);
