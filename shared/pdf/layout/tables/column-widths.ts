import type { Column, Table, Text } from '../../document.ts';
import { countLines, longestWord, naturalWidth } from '../../linebreak/text-widths.ts';
import { type Style, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';

type SharingColumns = {
  readonly columns: readonly Column[];
  readonly rows: Table['rows'];
  /** Width at which a column breaks no line. */
  readonly natural: readonly number[];
  readonly shares: readonly number[];
  /** Where the columns begin to grow. */
  readonly start: readonly number[];
  /** Of each column, both sides together. */
  readonly margins: readonly number[];
  /** The width of the table. */
  readonly width: number;
};

/** A column that may grow in steps. */
type Growing = {
  readonly after: (steps: number) => BrokenColumn;
  readonly maxSteps: number;
  steps: number;
};

/** The head and the cells of a column at one width. */
type BrokenColumn = {
  /** The number of lines of each. */
  readonly lines: readonly number[];
  /** The penalty of its breaks, whether they make rows higher or not. */
  readonly penalty: number;
};

/** In points; finer steps hardly change the result. */
const step = 4;
/** Of a longer table, so many evenly chosen rows are measured. */
const maxRows = 40;
/**
 * The factor of the squared number of lines of each cell, whether or not it makes its row higher: this lets two tall cells of one
 * row become lower one after the other.
 */
const penaltyOfLines = 0.06;
/** The same for short texts: dates, states and short heads stand on one line if possible. */
const penaltyOfShortLines = 0.1;
const shortWords = 70;
/** In lines: the penalty of a discouraged break. */
const penaltyOfBoundBreak = 0.3;

/** The widths that make a table lowest, found greedily: each step goes where it saves most. */
export function minHeightWidths(
  typesetter: Typesetter,
  { columns, rows, natural, shares, start, margins, width: room }: SharingColumns,
): readonly number[] {
  const some = sampleEvenly(rows);
  let left = Math.floor((room - total(start)) / step);
  const growing = columns.map(({ head }, at): Growing => {
    const cells = some.map((row) => cellOf(typesetter, row[at] ?? [], styles.cell));
    const [own = 0, whole = 0] = [start[at], natural[at]];
    return {
      after: measureInSteps(
        typesetter,
        [cellOf(typesetter, head, styles.cellHead), ...cells],
        own - (margins[at] ?? 0),
      ),
      maxSteps: Math.ceil(Math.max(0, whole - own) / step),
      steps: 0,
    };
  });
  while (left > 0) {
    const best = bestGrowth(growing, left);
    if (!best) break;
    for (const [at, column] of growing.entries()) column.steps += best[at] ?? 0;
    left -= total(best);
  }
  const grown = growing.map(({ steps }, at) => (start[at] ?? 0) + steps * step);
  const free = room - total(grown);
  const all = total(shares);
  return grown.map((width, at) => width + (free * (shares[at] ?? 0)) / all);
}

function sampleEvenly(rows: Table['rows']): Table['rows'] {
  if (rows.length <= maxRows) return rows;
  return Array.from({ length: maxRows }, (_, at) => {
    return rows[Math.floor((at * rows.length) / maxRows)] ?? [];
  });
}

type Cell = {
  readonly text: Text;
  readonly style: Style;
  readonly weight: number;
  /** The width of the longest stretch without a discouraged break. */
  readonly bound: number;
};

function cellOf(typesetter: Typesetter, text: Text, style: Style): Cell {
  const weight =
    naturalWidth(typesetter, text, style) <= shortWords ? penaltyOfShortLines : penaltyOfLines;
  return { text, style, weight, bound: longestWord(typesetter, text, style) };
}

/** A column that has grown by some steps, measured when first asked for. */
function measureInSteps(
  typesetter: Typesetter,
  cells: readonly Cell[],
  inner: number,
): Growing['after'] {
  const known: BrokenColumn[] = [];
  return (steps) => {
    const width = inner + steps * step;
    known[steps] ??= breakColumn(typesetter, cells, width);
    return known[steps];
  };
}

function breakColumn(typesetter: Typesetter, cells: readonly Cell[], width: number): BrokenColumn {
  let penalty = 0;
  const lines = cells.map(({ text, style, weight, bound }) => {
    const count = countLines(typesetter, text, style, width);
    penalty += weight * count ** 2 + (bound > width ? penaltyOfBoundBreak : 0);
    return count;
  });
  return { lines, penalty };
}

/** By how many steps each column grows, and the gain per step. */
type Growth = { readonly steps: readonly number[]; readonly gain: number };

/** The growth of one column, or of all columns that make one row high, with the highest gain per step. */
function bestGrowth(growing: readonly Growing[], left: number): readonly number[] | undefined {
  const now = growing.map(({ after, steps }) => after(steps));
  const heights = heightsOf(now);
  let best: Growth = { steps: [], gain: 0 };
  for (const at of growing.keys()) best = betterOf(best, growthOfOne(growing, at, { now, left }));
  const tried = new Set<string>();
  for (const [row, height] of heights.entries()) {
    const steps = stepsToLower(growing, { row, height, now, left });
    const isNew = steps !== undefined && tried.size < tried.add(steps.join()).size;
    if (!isNew) continue;
    const then = growing.map(({ after, steps: own }, at) => after(own + (steps[at] ?? 0)));
    const saved = costOf(now, heights) - costOf(then, heightsOf(then));
    best = betterOf(best, { steps, gain: saved / total(steps) });
  }
  return best.gain > 0 ? best.steps : undefined;
}

const betterOf = (one: Growth, other: Growth) => (other.gain > one.gain ? other : one);

type State = { readonly now: readonly BrokenColumn[]; readonly left: number };

/** The best of all growths of one column. */
function growthOfOne(growing: readonly Growing[], at: number, { now, left }: State): Growth {
  const [column, before] = [growing[at], now[at]];
  if (!column || !before) return { steps: [], gain: 0 };
  const others = heightsOf(now.filter((_, place) => place !== at));
  let [best, bestGain] = [0, 0];
  for (let more = 1; more <= Math.min(left, column.maxSteps - column.steps); more += 1) {
    const then = column.after(column.steps + more);
    const gain = (before.penalty - then.penalty + linesSaved(before, then, others)) / more;
    if (gain > bestGain) [best, bestGain] = [more, gain];
  }
  return { steps: now.map((_, place) => (place === at ? best : 0)), gain: bestGain };
}

/** How much lower all rows become, in lines. */
function linesSaved(before: BrokenColumn, then: BrokenColumn, others: readonly number[]): number {
  let saved = 0;
  for (const [at, lines] of before.lines.entries()) {
    const other = others[at] ?? 1;
    saved += Math.max(lines, other) - Math.max(then.lines[at] ?? 0, other);
  }
  return saved;
}

type High = State & { readonly row: number; readonly height: number };

/** By how much the columns that make a row high grow to make it lower; undefined where one does or there is no room. */
function stepsToLower(
  growing: readonly Growing[],
  { row, height, now, left }: High,
): readonly number[] | undefined {
  if (now.filter(({ lines }) => lines[row] === height).length < 2) return undefined;
  const steps: number[] = [];
  let rest = left;
  for (const { after, steps: own, maxSteps } of growing) {
    const most = Math.min(rest, maxSteps - own);
    let more = 0;
    while (more <= most && (after(own + more).lines[row] ?? 0) >= height) more += 1;
    if (more > most) return undefined;
    steps.push(more);
    rest -= more;
  }
  return steps;
}

/** The height of all rows in lines, and the penalties of the columns. */
function costOf(columns: readonly BrokenColumn[], heights: readonly number[]): number {
  return columns.reduce((sum, { penalty }) => sum + penalty, total(heights));
}

/** The height of each row in lines. */
function heightsOf(columns: readonly BrokenColumn[]): readonly number[] {
  const heights: number[] = [];
  for (const { lines } of columns)
    for (const [at, count] of lines.entries()) heights[at] = Math.max(heights[at] ?? 1, count);
  return heights;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
