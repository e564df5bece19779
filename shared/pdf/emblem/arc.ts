import type { Point } from '../figures/path.ts';

/** Two control points and the end. */
type Curve = readonly [Point, Point, Point];

/**
 * Bézier curves of at most a quarter turn each for an elliptical arc (SVG 2, appendix B.2.4).
 * @param numbers radii, rotation in degrees, and the flags for the large arc and its direction
 * @returns none for an arc that is a line
 */
export function curvesOfArc(
  from: Point,
  [radiusX = 0, radiusY = 0, degrees = 0, isLarge = 0, isClockwise = 0]: readonly number[],
  to: Point,
): readonly Curve[] {
  const isNone = from[0] === to[0] && from[1] === to[1];
  if (radiusX === 0 || radiusY === 0 || isNone) return [];
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY];
  const stretch = Math.max(1, Math.sqrt((x / radiusX) ** 2 + (y / radiusY) ** 2));
  const [rx, ry] = [Math.abs(radiusX) * stretch, Math.abs(radiusY) * stretch];
  const rest = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, rest / ((rx * y) ** 2 + (ry * x) ** 2)));
  const sign = isLarge === isClockwise ? -root : root;
  const [middleX, middleY] = [(sign * rx * y) / ry, (-sign * ry * x) / rx];
  const centre: Point = [
    cos * middleX - sin * middleY + (from[0] + to[0]) / 2,
    sin * middleX + cos * middleY + (from[1] + to[1]) / 2,
  ];
  const start = Math.atan2((y - middleY) / ry, (x - middleX) / rx);
  const end = Math.atan2((-y - middleY) / ry, (-x - middleX) / rx);
  const turn = turnBetween(start, end, isClockwise === 1);
  const onEllipse = ([along, across]: Point): Point => [
    centre[0] + cos * rx * along - sin * ry * across,
    centre[1] + sin * rx * along + cos * ry * across,
  ];
  return quarters(start, turn).map(([first, second, last]) => [
    onEllipse(first),
    onEllipse(second),
    onEllipse(last),
  ]);
}

function turnBetween(start: number, end: number, isClockwise: boolean): number {
  const turn = end - start;
  if (isClockwise) return turn < 0 ? turn + 2 * Math.PI : turn;
  return turn > 0 ? turn - 2 * Math.PI : turn;
}

/** Curves along the unit circle. */
function quarters(start: number, turn: number): readonly Curve[] {
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [start + at * step, start + (at + 1) * step];
    return [
      [Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from)],
      [Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to)],
      [Math.cos(to), Math.sin(to)],
    ];
  });
}
