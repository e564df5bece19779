import type { Column, Table, Text } from '../document.ts';
import { contentWidth, styles } from '../tokens.ts';
import { countLines } from './text-widths.ts';

type Given = {
  readonly columns: readonly Column[];
  readonly rows: Table['rows'];
  /** Width at which a column breaks no line. */
  readonly natural: readonly number[];
  readonly shares: readonly number[];
  /** Where the columns begin to grow. */
  readonly start: readonly number[];
  /** Between the edge of a column and its text. */
  readonly margin: number;
};

/** A column that may grow, in steps, and the lines its cells take at each. */
type Growing = {
  readonly linesAfter: (steps: number) => readonly number[];
  readonly mostSteps: number;
  readonly weight: number;
  steps: number;
};

/** In points; finer ones find hardly anything more. */
const step = 8;
/** So many rows, evenly taken, stand for all of a long table. */
const mostRows = 40;
/**
 * What the square of its lines counts in a cell that does not make its row higher: two such cells become lower one after
 * the other.
 */
const quietLines = 0.06;
/** The same for a column of short words: dates, names of a state and short heads stand on one line if they can. */
const brokenShort = 0.2;
const shortColumn = 80;

/** The widths at which a table takes least height, found by giving each step to where it saves most. */
export function leastHeightWidths({
  columns,
  rows,
  natural,
  shares,
  start,
  margin,
}: Given): readonly number[] {
  const some = evenly(rows);
  let left = Math.floor((contentWidth - total(start)) / step);
  const growing = columns.map(({ head }, at): Growing => {
    const cells = some.map((row) => row[at] ?? []);
    const [own = 0, whole = 0] = [start[at], natural[at]];
    return {
      linesAfter: lineCounts(head, cells, own - 2 * margin),
      weight: whole <= shortColumn ? brokenShort : quietLines,
      mostSteps: Math.ceil(Math.max(0, whole - own) / step),
      steps: 0,
    };
  });
  while (left > 0) {
    const best = bestGrowth(growing, left);
    if (!best) break;
    best.column.steps += best.steps;
    left -= best.steps;
  }
  const grown = growing.map(({ steps }, at) => (start[at] ?? 0) + steps * step);
  const free = contentWidth - total(grown);
  const all = total(shares);
  return grown.map((width, at) => width + (free * (shares[at] ?? 0)) / all);
}

function evenly(rows: Table['rows']): Table['rows'] {
  if (rows.length <= mostRows) return rows;
  return Array.from({ length: mostRows }, (_, at) => {
    return rows[Math.floor((at * rows.length) / mostRows)] ?? [];
  });
}

/** The lines of the head and of the cells of a column that has grown by some steps; counted when first asked for. */
function lineCounts(head: Text, cells: readonly Text[], inner: number): Growing['linesAfter'] {
  const known: (readonly number[])[] = [];
  return (steps) => {
    const width = inner + steps * step;
    known[steps] ??= [
      countLines(head, styles.cellHead, width),
      ...cells.map((text) => countLines(text, styles.cell, width)),
    ];
    return known[steps];
  };
}

type Growth = { readonly column: Growing; readonly steps: number };

/** The growth of one column that saves most height for its width. */
function bestGrowth(growing: readonly Growing[], left: number): Growth | undefined {
  let best: Growth | undefined;
  let bestGain = 0;
  for (const column of growing) {
    const others = heightsOf(growing.filter((other) => other !== column));
    const before = column.linesAfter(column.steps);
    const most = Math.min(left, column.mostSteps - column.steps);
    for (let steps = 1; steps <= most; steps += 1) {
      const after = column.linesAfter(column.steps + steps);
      const lower = savedBy(before, after, others);
      const saved = (lower + column.weight * calmer(before, after)) / steps;
      if (saved > bestGain) {
        bestGain = saved;
        best = { column, steps };
      }
    }
  }
  return best;
}

/** How high each row is, in lines. */
function heightsOf(columns: readonly Growing[]): readonly number[] {
  const heights: number[] = [];
  for (const { linesAfter, steps } of columns)
    for (const [at, lines] of linesAfter(steps).entries())
      heights[at] = Math.max(heights[at] ?? 1, lines);
  return heights;
}

/** How much lower all rows become, in lines. */
function savedBy(
  before: readonly number[],
  after: readonly number[],
  others: readonly number[],
): number {
  let saved = 0;
  for (const [at, lines] of before.entries()) {
    const other = others[at] ?? 1;
    saved += Math.max(lines, other) - Math.max(after[at] ?? 0, other);
  }
  return saved;
}

/** By how much the squares of the lines become less. */
function calmer(before: readonly number[], after: readonly number[]): number {
  return before.reduce((sum, lines, at) => sum + lines ** 2 - (after[at] ?? 0) ** 2, 0);
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
