import { styleOfRun } from '../run-style.ts';
import type { Shaped } from '../shaping/shape.ts';
import type { Style } from '../theme.ts';
import type { Line, Piece } from './line.ts';

/** Between these, lines of Chinese are stretched; numbers and Latin words stay as they are. */
const stretched = /[\p{Script=Han}\u3001-\u301F\uFF00-\uFF60]/u;
/** A line that lacks more, in letters, is left as it is. */
const maxLack = 2;

/** A line of Chinese as wide as its room: all but the last line of a paragraph. */
export function justify(line: Line, style: Style, width: number): Line {
  const lack = width - line.width;
  const count = line.pieces.reduce((sum, piece) => sum + countPlaces(piece), 0) - 1;
  if (lack <= 0 || lack > maxLack * style.size || count < 1) return line;
  const each = lack / count;
  let left = count;
  let x = 0;
  const pieces = line.pieces.map((piece) => {
    const { size } = styleOfRun(piece.run, style);
    const places = Math.min(left, countPlaces(piece));
    left -= places;
    const parts = stretch(piece.parts, (each / size) * 1_000, places);
    const own = { ...piece, parts, x, width: piece.width + places * each };
    x += own.width;
    return own;
  });
  return { ...line, pieces, width };
}

const countPlaces = ({ parts }: Piece) =>
  parts.flatMap(({ clusters }) => clusters).filter(({ text }) => stretched.test(text)).length;

/** Adds to the advance of the first so many letters. */
function stretch(parts: readonly Shaped[], more: number, places: number): readonly Shaped[] {
  let left = places;
  return parts.map((part) => {
    const clusters = part.clusters.map((cluster) => {
      if (left === 0 || !stretched.test(cluster.text)) return cluster;
      left -= 1;
      return { ...cluster, advance: cluster.advance + more };
    });
    return { ...part, clusters };
  });
}
