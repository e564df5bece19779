import type { CalendarDate } from '../../dates.ts';
import { isNeverNegative } from '../../framework/counted.ts';
import { categoryIn, familyName } from '../../framework/family.ts';
import type { Indicator } from '../../framework/indicator.ts';
import { nameKey } from '../../text/names.ts';
import type { Cell, PeriodCells } from './cells.ts';

/** A sum that every reader knows to be zero; it has each cell once at most. */
export type Equation = readonly { readonly cell: Cell; readonly sign: 1 | -1 }[];

type Declared = Pick<Indicator, 'disaggregation' | 'accumulation' | 'counts' | 'aggregation'>;

/**
 * Every sum that holds among the figures of an indicator.
 * @param periods in the order of their ends
 */
export function equationsOf(
  indicator: Declared,
  periods: readonly PeriodCells[],
): readonly Equation[] {
  const within = periods.flatMap((period) => [
    ...partitionSums(indicator, period),
    ...marginSums(indicator, period),
  ]);
  const { accumulation, counts } = indicator;
  if (accumulation === 'cumulative' && counts && isNeverNegative(counts)) {
    return [...within, ...increments(indicator, periods)];
  }
  return accumulation === 'periodic' ? [...within, ...sumsOverPeriods(periods)] : within;
}

const sum = (one: Cell, others: readonly Cell[]): Equation => [
  { cell: one, sign: 1 },
  ...others.map((cell) => ({ cell, sign: -1 as const })),
];

function partitionsOf({ disaggregation = [] }: Declared): ReadonlySet<string> {
  const partitions = disaggregation.filter(({ partition }) => partition);
  return new Set(partitions.map(({ dimensions }) => familyName(dimensions)));
}

/** The parts of a partition add up to the total. */
function partitionSums(indicator: Declared, { total, families }: PeriodCells) {
  const partitions = partitionsOf(indicator);
  return [...families].flatMap(([name, cells]) =>
    partitions.has(name) ? [sum(total, cells)] : [],
  );
}

/** Two families that share dimensions have the same margins over them. */
function marginSums(indicator: Declared, { families }: PeriodCells): readonly Equation[] {
  const partitions = partitionsOf(indicator);
  const all = [...families];
  return all.flatMap(([one, cells], at) =>
    all.slice(at + 1).flatMap(([other, others]) => {
      const common = sharedDimensions(cells, others);
      const isMargin = (name: string, of: readonly Cell[]) =>
        partitions.has(name) || namesOf(of).length === common.length;
      if (common.length === 0 || !isMargin(one, cells) || !isMargin(other, others)) return [];
      const margins = Map.groupBy(others, (cell) => keyIn(cell, common));
      return [...Map.groupBy(cells, (cell) => keyIn(cell, common))].flatMap(([key, left]) => {
        const right = margins.get(key);
        if (!right) return [];
        return [
          [
            ...left.map((cell) => ({ cell, sign: 1 as const })),
            ...right.map((cell) => ({ cell, sign: -1 as const })),
          ],
        ];
      });
    }),
  );
}

function namesOf([first]: readonly Cell[]): readonly string[] {
  return Object.keys(first?.dimensions ?? {}).map(nameKey);
}

function sharedDimensions(cells: readonly Cell[], others: readonly Cell[]): readonly string[] {
  const names = new Set(namesOf(others));
  return namesOf(cells).filter((name) => names.has(name));
}

function keyIn({ dimensions = {} }: Cell, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => nameKey(categoryIn(dimensions, name) ?? '')));
}

/** The increments between a cumulative total and the one before: never negative, for each part and in total. */
function increments(indicator: Declared, periods: readonly PeriodCells[]): readonly Equation[] {
  return periods.slice(1).flatMap((later, at) => {
    const earlier = periods[at];
    if (!earlier) return [];
    const incrementOf = (cell: Cell): Cell => ({
      ...cell,
      key: `${cell.key} since ${earlier.total.key}`,
      withheld: false,
      amount: undefined,
    });
    const pairs = pairsOf(earlier, later);
    const paired = new Set(pairs.map(([, { key }]) => key));
    return [
      ...pairs.map(([before, after]) => sum(after, [before, incrementOf(after)])),
      ...partitionSums(indicator, later)
        .filter((equation) => equation.every(({ cell }) => paired.has(cell.key)))
        .map((equation) => equation.map((term) => ({ ...term, cell: incrementOf(term.cell) }))),
    ];
  });
}

/** The same cells of two periods. */
function pairsOf(one: PeriodCells, other: PeriodCells): readonly (readonly [Cell, Cell])[] {
  const nameOf = ({ key }: Cell) => (JSON.parse(key) as string[])[2] ?? '';
  const known = new Map(allCells(one).map((cell) => [nameOf(cell), cell]));
  return allCells(other).flatMap((cell) => {
    const before = known.get(nameOf(cell));
    return before ? [[before, cell] as const] : [];
  });
}

function allCells({ total, families }: PeriodCells): readonly Cell[] {
  return [total, ...[...families.values()].flat()];
}

/** A period that others fill without a gap holds their sum. */
function sumsOverPeriods(periods: readonly PeriodCells[]): readonly Equation[] {
  return periods.flatMap((whole) => {
    const within = periods.filter((each) => each !== whole && isWithin(each, whole));
    const largest = within.filter(
      (each) => !within.some((other) => other !== each && isWithin(each, other)),
    );
    if (!fills(largest, whole)) return [];
    const pairs = largest.map(
      (each) => new Map(pairsOf(each, whole).map(([part, all]) => [all, part])),
    );
    return allCells(whole).flatMap((cell) => {
      const parts = pairs.flatMap((each) => each.get(cell) ?? []);
      return parts.length === largest.length ? [sum(cell, parts)] : [];
    });
  });
}

function isWithin({ period: inner }: PeriodCells, { period: outer }: PeriodCells): boolean {
  return inner.periodStart >= outer.periodStart && inner.periodEnd <= outer.periodEnd;
}

/** @param parts none within another, in the order of their ends, so of their starts too */
function fills(parts: readonly PeriodCells[], { period }: PeriodCells): boolean {
  let next: CalendarDate = period.periodStart;
  for (const { period: each } of parts) {
    if (each.periodStart !== next) return false;
    next = dayAfter(each.periodEnd);
  }
  return next === dayAfter(period.periodEnd);
}

function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
