import { roundCoordinate } from '../coordinate.ts';

/** Path construction operators (ISO 32000-1, 8.5.2), and a box that encloses the path. */
export type Path = { readonly operators: string; readonly box: Box };
export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Point = readonly [x: number, y: number];

export function rectangle(x: number, y: number, width: number, height: number): Path {
  const operators = `${roundCoordinate(x)} ${roundCoordinate(y)} ${roundCoordinate(width)} ${roundCoordinate(height)} re`;
  return { operators, box: [x, y, x + width, y + height] };
}

/** Several rectangles as one path. */
export function rectangles(
  boxes: readonly (readonly [x: number, y: number, width: number, height: number])[],
): Path {
  const paths = boxes.map((box) => rectangle(...box));
  return {
    operators: paths.map(({ operators }) => operators).join(' '),
    box: boxOf(
      boxes.flatMap(([x, y, width, height]): Point[] => [
        [x, y],
        [x + width, y + height],
      ]),
    ),
  };
}

export function polyline(points: readonly Point[], isClosed = false): Path {
  const steps = points.map(
    ([x, y], at) => `${roundCoordinate(x)} ${roundCoordinate(y)} ${at === 0 ? 'm' : 'l'}`,
  );
  return { operators: [...steps, ...(isClosed ? ['h'] : [])].join(' '), box: boxOf(points) };
}

/** Several closed outlines as one path. */
export function polygons(rings: readonly (readonly Point[])[]): Path {
  const operators = rings.map((ring) => polyline(ring, true).operators).join(' ');
  return { operators, box: boxOf(rings.flat()) };
}

/** Four quarter turns from the top, clockwise, as Bézier curves. */
export function circle(x: number, y: number, radius: number): Path {
  const quarter = Math.PI / 2;
  const handle = (4 / 3) * Math.tan(quarter / 4) * radius;
  const pointAt = (angle: number): Point => [
    x + radius * Math.sin(angle),
    y - radius * Math.cos(angle),
  ];
  const curves = Array.from({ length: 4 }, (_, at) => {
    const [start, end] = [at * quarter, (at + 1) * quarter];
    const [x1, y1] = moveAlong(pointAt(start), start, handle);
    const [x2, y2] = moveAlong(pointAt(end), end, -handle);
    const [x3, y3] = pointAt(end);
    return `${[x1, y1, x2, y2, x3, y3].map(roundCoordinate).join(' ')} c`;
  });
  return {
    operators: [segment(pointAt(0), 'm'), ...curves, 'h'].join(' '),
    box: [x - radius, y - radius, x + radius, y + radius],
  };
}

const segment = ([x, y]: Point, operator: 'm' | 'l') =>
  `${roundCoordinate(x)} ${roundCoordinate(y)} ${operator}`;

/** A point moved along the tangent of the circle. */
const moveAlong = ([x, y]: Point, angle: number, distance: number): Point => [
  x + distance * Math.cos(angle),
  y + distance * Math.sin(angle),
];

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
