import { roundCoordinate } from '../coordinate.ts';
import type { Line } from '../linebreak/line.ts';
import { outlineOf, type PathCommand } from '../shaping/shape.ts';

type Origin = { readonly x: number; readonly y: number; readonly size: number };

/** The outlines of a line as one path: visible when it is filled, but neither read aloud nor copied. */
export function outlinesOf({ pieces }: Line, { x, y, size }: Origin): string {
  const scale = size / 1_000;
  const paths: string[] = [];
  for (const { parts, typeface, x: pieceX } of pieces) {
    let penX = x + pieceX;
    for (const cluster of parts.flatMap(({ clusters }) => clusters)) {
      const place = (value: number, index: number) =>
        index % 2 === 0 ? penX + value * scale : y - value * scale;
      paths.push(pathOf(outlineOf(cluster, typeface), place));
      penX += cluster.advance * scale;
    }
  }
  return paths.filter((path) => path !== '').join(' ');
}

function pathOf(
  commands: readonly PathCommand[],
  place: (value: number, index: number) => number,
): string {
  let current: readonly number[] = [];
  return commands
    .map(({ type, values }) => {
      const points = values.map(place);
      const start = current;
      current = points.slice(-2);
      return operatorOf(type, points, start);
    })
    .join(' ');
}

function operatorOf(type: string, points: readonly number[], start: readonly number[]): string {
  if (type === 'Z') return 'h';
  if (type === 'Q') return `${toCubic(points, start).map(roundCoordinate).join(' ')} c`;
  return `${points.map(roundCoordinate).join(' ')} ${type.toLowerCase()}`;
}

/** PDF has no quadratic curves. Each control point of the cubic one lies two thirds of the way to the quadratic one's. */
function toCubic(points: readonly number[], start: readonly number[]): readonly number[] {
  const [controlX = 0, controlY = 0, x = 0, y = 0] = points;
  const [startX = 0, startY = 0] = start;
  const twoThirdsTo = (from: number, control: number) => from + ((control - from) * 2) / 3;
  return [
    ...[twoThirdsTo(startX, controlX), twoThirdsTo(startY, controlY)],
    ...[twoThirdsTo(x, controlX), twoThirdsTo(y, controlY), x, y],
  ];
}
