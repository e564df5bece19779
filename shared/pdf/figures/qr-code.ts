import { correction, generate } from 'lean-qr';
import { colours, millimetres } from '../theme.ts';
import { type Path, rectangles } from './path.ts';
import { fillPath, type Shape } from './shapes.ts';

/** The quiet zone included. */
export const codeSize = millimetres(25);
/** ISO/IEC 18004 wants four modules around the code. */
const quietZone = 4;

/** The dark modules of a code as one path. A quarter of it may be lost: reports are folded and stamped. */
export function qrCode(text: string): Shape {
  return fillPath(pathOfCode(text), { colour: colours.text });
}

function pathOfCode(text: string): Path {
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const side = codeSize / (code.size + 2 * quietZone);
  const boxes: [x: number, y: number, width: number, height: number][] = [];
  for (let row = 0; row < code.size; row += 1)
    for (let column = 0; column < code.size; column += 1) {
      const start = column;
      while (code.get(column, row)) column += 1;
      const place = [start + quietZone, row + quietZone].map((at) => at * side) as [number, number];
      if (column > start) boxes.push([...place, (column - start) * side, side]);
    }
  return rectangles(boxes);
}
