import { short } from '../coordinate.ts';
import type { Line } from '../linebreak/line.ts';
import { outlineOf, type PathCommand } from '../shaping/shape.ts';

type Pen = { readonly x: number; readonly y: number; readonly size: number };

/** A line as outlines of its letters, to be filled: visible, but neither read aloud nor copied. */
export function outlinesOf({ pieces }: Line, { x, y, size }: Pen): string {
  const share = size / 1_000;
  const paths: string[] = [];
  for (const { parts, typeface, x: start } of pieces) {
    let along = x + start;
    for (const letter of parts.flatMap(({ letters }) => letters)) {
      const place = (value: number, at: number) =>
        at % 2 === 0 ? along + value * share : y - value * share;
      paths.push(pathOf(outlineOf(letter, typeface), place));
      along += letter.advance * share;
    }
  }
  return paths.filter((path) => path !== '').join(' ');
}

function pathOf(
  commands: readonly PathCommand[],
  place: (value: number, at: number) => number,
): string {
  let end: readonly number[] = [];
  return commands
    .map(({ type, values }) => {
      const points = values.map(place);
      const from = end;
      end = points.slice(-2);
      return operatorOf(type, points, from);
    })
    .join(' ');
}

function operatorOf(type: string, points: readonly number[], from: readonly number[]): string {
  if (type === 'Z') return 'h';
  if (type === 'Q') return `${cubic(points, from).map(short).join(' ')} c`;
  return `${points.map(short).join(' ')} ${type.toLowerCase()}`;
}

/** A quadratic curve as a cubic one: each control point is two thirds of the way to the single one. */
function cubic(points: readonly number[], from: readonly number[]): readonly number[] {
  const [cx = 0, cy = 0, x = 0, y = 0] = points;
  const [x0 = 0, y0 = 0] = from;
  const towards = (start: number, control: number) => start + ((control - start) * 2) / 3;
  return [towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y];
}
