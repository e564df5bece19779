import type { Column, Table, Text } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { contentWidth, page, space, styles } from '../tokens.ts';
import { leastHeightWidths } from './column-widths.ts';
import { widthOfFigures, widthOfNumbers } from './decimal-alignment.ts';
import { longestAtom, longestPart, longestWord, naturalWidth } from './lines.ts';
import { type Needs, roomForWords } from './room-for-words.ts';
import { type Sisters, sistersOf } from './sister-tables.ts';
import { firstLanguage } from './two-languages.ts';

/** Where a column is, in points from the left of the page, and the width of its text within its margins. */
export type Geometry = {
  readonly x: number;
  readonly width: number;
  readonly margin: number;
  readonly inner: number;
  readonly column: Column;
};
/** What a column needs to break no word, and no line. */
type Wish = Needs & { readonly natural: number };

const geometries = new WeakMap<Sisters, readonly Geometry[]>();

/**
 * Columns share the width as they wish where no text is broken by it. Where some must be, every column has room for its
 * longest word, with what sense binds to it where there is room, and the rest goes where it makes the table lowest. Sister tables have the same columns.
 */
export function columnsOf(table: Table): readonly Geometry[] {
  const sisters = sistersOf(table);
  const known = geometries.get(sisters);
  if (known) return known;
  const { widths, margin } = widthsOf(
    table.columns,
    sisters.flatMap(({ rows }) => rows),
  );
  let x: number = page.left;
  const geometry = table.columns.map((column, at) => {
    const width = widths[at] ?? 0;
    const inner = Math.max(width - 2 * margin, styles.cell.size);
    const place = { x, width, margin, inner, column };
    x += place.width;
    return place;
  });
  geometries.set(sisters, geometry);
  return geometry;
}

type Rows = Table['rows'];

type Widths = { readonly widths: readonly number[]; readonly margin: number };

/** Margins are smaller where a table has no room for what belongs together in it. */
function widthsOf(columns: readonly Column[], rows: Rows): Widths {
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const shares = columns.map(({ share = 1 }) => (contentWidth * share) / total);
  const needs = columns.map((column, at) =>
    needsOf(
      column,
      rows.map((row) => row[at] ?? []),
    ),
  );
  const usual = needs.map((need) => within(space.cellX, need));
  const natural = usual.map((need) => need.natural);
  if (sum(natural) <= contentWidth) return { widths: fitted(shares, natural), margin: space.cellX };
  const isTight = sum(usual.map(({ word }) => word)) > contentWidth;
  const margin = isTight ? space.cellXTight : space.cellX;
  const inTable = isTight ? needs.map((need) => within(margin, need)) : usual;
  const widths = leastHeightWidths({
    columns,
    rows,
    natural: inTable.map((need) => need.natural),
    shares,
    start: roomForWords(inTable),
    margin,
  });
  return { widths, margin };
}

/** With the margins of a cell; half a point more, so that rounding breaks no line. */
function within(margin: number, { natural, word, part, atom }: Wish): Wish {
  const around = 2 * margin + 0.5;
  return {
    natural: natural + around,
    word: word + around,
    part: part + around,
    atom: atom + around,
  };
}

function needsOf({ head, align }: Column, cells: readonly Text[]): Wish {
  const isOfFigures = align === 'decimal';
  const figures = isOfFigures ? widthOfFigures(cells) : 0;
  const numbers = isOfFigures ? widthOfNumbers(cells) : 0;
  const least = Math.max(figures, leastOfHead(head));
  return {
    natural: Math.max(numbers, naturalWidth(head, styles.cellHead), widest(cells, naturalWidth)),
    word: Math.max(least, widest(cells, longestWord)),
    part: Math.max(least, widest(cells, longestPart)),
    atom: Math.max(least, widest(cells, longestAtom)),
  };
}

function widest(cells: readonly Text[], measure: typeof naturalWidth): number {
  return Math.max(0, ...cells.map((text) => measure(text, styles.cell)));
}

/** A head keeps together what sense binds; one of a few Chinese characters is one word. */
function leastOfHead(head: Text): number {
  const own = firstLanguage(head);
  const isWord = fewCharacters.test(plainText(own));
  const whole = isWord ? naturalWidth(own, styles.cellHead) : 0;
  return Math.max(whole, longestWord(head, styles.cellHead));
}

const fewCharacters = /^\p{Script=Han}{1,6}$/u;

/** What a column lacks it takes from those that have more than they need. */
function fitted(shares: readonly number[], needs: readonly number[]): readonly number[] {
  const lacking = shares.map((share, at) => Math.max(0, (needs[at] ?? 0) - share));
  const spare = shares.map((share, at) => Math.max(0, share - (needs[at] ?? 0)));
  const [missing, free] = [sum(lacking), sum(spare)];
  if (missing === 0) return shares;
  return shares.map(
    (share, at) => share + (lacking[at] ?? 0) - ((spare[at] ?? 0) * missing) / free,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
