import type { Column, Table, Text } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { contentWidth, page, space, styles } from '../tokens.ts';
import { leastHeightWidths } from './column-widths.ts';
import { widthOfFigures, widthOfNumbers } from './decimal-alignment.ts';
import { longestAtom, longestPart, longestWord, naturalWidth } from './lines.ts';
import { type Needs, roomForWords } from './room-for-words.ts';
import { type Sisters, sistersOf } from './sister-tables.ts';
import { firstLanguage } from './two-languages.ts';

/** Where a column is, in points from the left of the page. */
export type Geometry = { readonly x: number; readonly width: number; readonly column: Column };
/** What a column wishes for, and what it needs to break no word and no line. */
type Wish = Needs & { readonly share: number; readonly natural: number };

const geometries = new WeakMap<Sisters, readonly Geometry[]>();

/**
 * Columns share the width as they wish where no text is broken by it. Where some must be, every column has room for its
 * longest word, with what sense binds to it where there is room, and the rest goes where it makes the table lowest. Sister tables have the same columns.
 */
export function columnsOf(table: Table): readonly Geometry[] {
  const sisters = sistersOf(table);
  const known = geometries.get(sisters);
  if (known) return known;
  const widths = widthsOf(
    table.columns,
    sisters.flatMap(({ rows }) => rows),
  );
  let x: number = page.left;
  const geometry = table.columns.map((column, at) => {
    const place = { x, width: widths[at] ?? 0, column };
    x += place.width;
    return place;
  });
  geometries.set(sisters, geometry);
  return geometry;
}

type Rows = Table['rows'];

function widthsOf(columns: readonly Column[], rows: Rows): readonly number[] {
  const total = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const wishes = columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? []);
    const share = (contentWidth * (column.share ?? 1)) / total;
    return { share, ...needsOf(column, cells) };
  });
  const natural = wishes.map((wish) => wish.natural);
  const shares = wishes.map(({ share }) => share);
  if (sum(natural) <= contentWidth) return fitted(shares, natural);
  return leastHeightWidths({ columns, rows, natural, shares, start: roomForWords(wishes) });
}

function needsOf({ head, align }: Column, cells: readonly Text[]): Omit<Wish, 'share'> {
  const isOfFigures = align === 'decimal';
  const figures = isOfFigures ? widthOfFigures(cells) + around : 0;
  const numbers = isOfFigures ? widthOfNumbers(cells) + around : 0;
  const natural = Math.max(numbers, widest(head, cells, naturalWidth));
  const least = Math.max(figures, leastOfHead(head) + around);
  const word = Math.max(least, widest(head, cells, longestWord));
  const part = Math.max(least, widest([], cells, longestPart));
  const atom = Math.max(least, widest([], cells, longestAtom));
  return { natural, word, part, atom };
}

/** A head keeps together what sense binds; one of a few Chinese characters is one word. */
function leastOfHead(head: Text): number {
  const own = firstLanguage(head);
  const isWord = fewCharacters.test(plainText(own));
  const whole = isWord ? naturalWidth(own, styles.cellHead) : 0;
  return Math.max(whole, longestWord(head, styles.cellHead));
}

const fewCharacters = /^\p{Script=Han}{1,4}$/u;

/** The margins of a cell; half a point more, so that rounding breaks no line. */
const around = 2 * space.cellX + 0.5;

type Measure = typeof naturalWidth;

function widest(head: Text, cells: readonly Text[], measure: Measure): number {
  const widths = cells.map((text) => measure(text, styles.cell));
  return Math.max(measure(head, styles.cellHead), ...widths) + around;
}

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
