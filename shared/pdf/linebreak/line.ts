import type { Run } from '../document.ts';
import { type Shaped, shape } from '../shaping/shape.ts';
import { withSpace } from '../shaping/shape-word.ts';
import type { Typeface } from '../shaping/typefaces.ts';
import { type Style, scaleLeading } from '../theme.ts';
import type { Word } from './words.ts';

/** Part of a line in one typeface; `x` is its distance from the start of the line. */
export type Piece = {
  readonly typeface: Typeface;
  readonly run: Run;
  /** Its words, each with the space after it. */
  readonly parts: readonly Shaped[];
  readonly x: number;
  /** Without the space at the end of the line. */
  readonly width: number;
};
export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Its height as a multiple of a line of Latin. */
  readonly lineHeightFactor: number;
  /** Space above the first line of a translation, as a share of the leading; 0 elsewhere. */
  readonly spaceAbove: number;
};

/** The words of a line: from one index up to, but without, another. */
type Range = { readonly from: number; readonly to: number };

/**
 * Joins adjacent words of one style into a piece, with the spaces between them. A line ends with the space after its last word,
 * which has no width: without it, software that extracts the text would join that word to the next line (ISO 32000-1, 14.8.2.5).
 */
export function lineOf(
  words: readonly Word[],
  { from, to }: Range,
  lineHeightFactor: number,
): Line {
  const pieces: GrowingPiece[] = [];
  let piece: GrowingPiece | undefined;
  let x = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) break;
    const { item, run } = word;
    const isLast = at === to - 1;
    const isSpaced = word.space > 0 && !(isLast && item.shaped.text === '' && !piece);
    const part = isSpaced ? withSpace(item) : item.shaped;
    if (part.text === '') continue;
    const width = word.width + (isLast ? 0 : word.space);
    if (piece && piece.typeface === item.typeface && isOfOneKind(piece.run, run)) {
      piece.parts.push(part);
      piece.width += width;
    } else {
      piece = { typeface: item.typeface, run, parts: [part], x, width };
      pieces.push(piece);
    }
    x += width;
  }
  return { pieces, width: x, lineHeightFactor, spaceAbove: 0 };
}

/** A line with a space after it, so that extracted text has one between a label and its value. */
export function withSpaceBehind(line: Line): Line {
  const last = line.pieces.at(-1);
  if (!last || textOf(last).endsWith(' ')) return line;
  const parts = [...last.parts, shape(' ', last.typeface)];
  return { ...line, pieces: [...line.pieces.slice(0, -1), { ...last, parts }] };
}

function isOfOneKind(left: Run, right: Run): boolean {
  return left === right || kindOf(left) === kindOf(right);
}

/** Equal for runs that look the same and link to the same place. */
function kindOf({ link = '', to = '', language = '', secondary, accent, mark }: Run): string {
  return [link, to, language, secondary === true, accent === true, mark].join('\n');
}

export function textOf({ parts }: Piece): string {
  return parts.map(({ text }) => text).join('');
}

/** The distance from the top of a line to the top of the next. */
export function leadingOf(line: Line | undefined, style: Style): number {
  const above = style.leading * (line?.spaceAbove ?? 0);
  return above + scaleLeading(style.leading, line?.lineHeightFactor ?? 1);
}

export function heightOfLines(lines: readonly Line[], style: Style): number {
  return lines.reduce((height, line) => height + leadingOf(line, style), 0);
}

type GrowingPiece = Omit<Piece, 'parts' | 'width'> & { parts: Shaped[]; width: number };
