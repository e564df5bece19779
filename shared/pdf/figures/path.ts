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

export function circle(x: number, y: number, radius: number): Path {
  return ringPart([x, y], { outer: radius, inner: 0, from: 0, to: 2 * Math.PI });
}

export type RingPart = {
  readonly outer: number;
  readonly inner: number;
  /** Angles from the top, clockwise, in radians. */
  readonly from: number;
  readonly to: number;
};

/** A sector of a ring; of a disc if `inner` is 0. */
export function ringPart([x, y]: Point, { outer, inner, from, to }: RingPart): Path {
  const pointAt = (angle: number, radius: number): Point => [
    x + radius * Math.sin(angle),
    y - radius * Math.cos(angle),
  ];
  const isWhole = to - from >= 2 * Math.PI - 1e-6;
  const back = isWhole ? 'm' : 'l';
  const steps = [
    segment(pointAt(from, outer), 'm'),
    ...arc(pointAt, outer, from, to),
    ...(inner > 0
      ? [segment(pointAt(to, inner), back), ...arc(pointAt, inner, to, from)]
      : isWhole
        ? []
        : [segment([x, y], 'l')]),
    'h',
  ];
  return { operators: steps.join(' '), box: [x - outer, y - outer, x + outer, y + outer] };
}

const segment = ([x, y]: Point, operator: 'm' | 'l') =>
  `${roundCoordinate(x)} ${roundCoordinate(y)} ${operator}`;

/** Bézier curves of at most a quarter turn each. */
function arc(
  pointAt: (angle: number, radius: number) => Point,
  radius: number,
  from: number,
  to: number,
): readonly string[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2)));
  const step = (to - from) / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [from + at * step, from + (at + 1) * step];
    const [x1, y1] = moveAlong(pointAt(start, radius), start, radius * handle);
    const [x2, y2] = moveAlong(pointAt(end, radius), end, -radius * handle);
    const [x3, y3] = pointAt(end, radius);
    return `${[x1, y1, x2, y2, x3, y3].map(roundCoordinate).join(' ')} c`;
  });
}

/** A point moved along the tangent of the circle. */
const moveAlong = ([x, y]: Point, angle: number, distance: number): Point => [
  x + distance * Math.cos(angle),
  y + distance * Math.sin(angle),
];

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
