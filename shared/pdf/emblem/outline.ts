import { readPathData } from '../../domain/identity/svg-path.ts';
import { roundCoordinate } from '../coordinate.ts';
import type { Path, Point } from '../figures/path.ts';
import { curvesOfArc } from './arc.ts';

/** Where a path is put: moved, then scaled. */
export type Placing = { readonly left: number; readonly top: number; readonly scale: number };

type Pen = {
  at: Point;
  start: Point;
  /** The last control point of a curve, which a smooth curve mirrors; of which kind. */
  control?: { readonly point: Point; readonly of: 'C' | 'Q' };
};

/** SVG path data as a path of a figure. Quadratic curves and arcs become cubic ones. */
export function outlineOfPath(data: string, { left, top, scale }: Placing): Path {
  const points: Point[] = [];
  const pen: Pen = { at: [0, 0], start: [0, 0] };
  const write = (operator: string, ...places: readonly Point[]) => {
    const placed = places.map(([x, y]): Point => [(x - left) * scale, (y - top) * scale]);
    points.push(...placed);
    return `${placed.flat().map(roundCoordinate).join(' ')} ${operator}`.trim();
  };
  const operators = (readPathData(data) ?? []).map(({ letter, numbers }) => {
    const isRelative = letter !== letter.toUpperCase();
    const [x, y] = isRelative ? pen.at : [0, 0];
    const pointAt = (place: number): Point => [
      x + (numbers[place] ?? 0),
      y + (numbers[place + 1] ?? 0),
    ];
    return draw(pen, letter.toUpperCase(), { numbers, x, y, pointAt, write });
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  return { operators: operators.join(' '), box };
}

type Given = {
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
  pointAt(place: number): Point;
  write(operator: string, ...places: readonly Point[]): string;
};

function draw(pen: Pen, letter: string, given: Given): string {
  const { numbers, x, y, pointAt, write } = given;
  const [first = 0] = numbers;
  switch (letter) {
    case 'M':
      pen.start = pointAt(0);
      return moveTo(pen, pointAt(0), write('m', pointAt(0)));
    case 'L':
      return moveTo(pen, pointAt(0), write('l', pointAt(0)));
    case 'H':
      return lineTo(pen, [x + first, pen.at[1]], write);
    case 'V':
      return lineTo(pen, [pen.at[0], y + first], write);
    case 'C':
      return curve(pen, [pointAt(0), pointAt(2), pointAt(4)], write);
    case 'S':
      return curve(pen, [mirror(pen, 'C'), pointAt(0), pointAt(2)], write);
    case 'Q':
      return quadratic(pen, pointAt(0), pointAt(2), write);
    case 'T':
      return quadratic(pen, mirror(pen, 'Q'), pointAt(0), write);
    case 'A': {
      const parts = curvesOfArc(pen.at, numbers, pointAt(5));
      const said = parts.map((points) => write('c', ...points)).join(' ');
      return moveTo(pen, pointAt(5), parts.length > 0 ? said : write('l', pointAt(5)));
    }
    default:
      return moveTo(pen, pen.start, 'h');
  }
}

function moveTo(pen: Pen, to: Point, operators: string): string {
  pen.at = to;
  delete pen.control;
  return operators;
}

const lineTo = (pen: Pen, to: Point, write: Given['write']) => moveTo(pen, to, write('l', to));

function curve(
  pen: Pen,
  [first, second, end]: readonly [Point, Point, Point],
  write: Given['write'],
): string {
  const operators = write('c', first, second, end);
  moveTo(pen, end, '');
  pen.control = { point: second, of: 'C' };
  return operators;
}

/** Each control point of the cubic curve lies two thirds of the way to the quadratic one's. */
function quadratic(pen: Pen, control: Point, end: Point, write: Given['write']): string {
  const towards = ([x, y]: Point): Point => [
    x + ((control[0] - x) * 2) / 3,
    y + ((control[1] - y) * 2) / 3,
  ];
  const operators = curve(pen, [towards(pen.at), towards(end), end], write);
  pen.control = { point: control, of: 'Q' };
  return operators;
}

/** The last control point on the other side of the pen; the pen itself after another kind of command. */
function mirror({ at, control }: Pen, of: 'C' | 'Q'): Point {
  if (control?.of !== of) return at;
  return [2 * at[0] - control.point[0], 2 * at[1] - control.point[1]];
}
