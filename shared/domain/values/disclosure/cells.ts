import { familyName, partName } from '../../framework/family.ts';
import type { Indicator } from '../../framework/indicator.ts';
import type { Actual } from '../../reported.ts';
import { type Amount, amountOf } from '../amount.ts';
import type { Value } from '../value.ts';

/** The figures of a period that are compared with each other. */
export type SplitPeriod = Pick<Value, 'periodStart' | 'periodEnd' | 'actual' | 'disaggregated'>;

/** The total of a period, or one of its parts. */
export type Cell = {
  readonly key: string;
  readonly periodStart: string;
  /** Absent for the total. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly withheld: boolean;
  /** What a reader knows: undefined where nothing can be computed with it. */
  readonly amount: Amount | undefined;
};

export type PeriodCells = {
  readonly period: SplitPeriod;
  readonly total: Cell;
  /** By the name of their family. */
  readonly families: ReadonlyMap<string, readonly Cell[]>;
};

export function cellsOf({ measure }: Pick<Indicator, 'measure'>, period: SplitPeriod): PeriodCells {
  const { periodStart, periodEnd, actual, disaggregated = [] } = period;
  const cell = (name: string, figure: Actual): Cell => ({
    key: JSON.stringify([periodStart, periodEnd, name]),
    periodStart,
    withheld: figure.kind === 'withheld',
    amount: knownAmount(figure, measure),
  });
  const parts = disaggregated.map((part) => ({
    ...cell(partName(part.dimensions), part.actual),
    dimensions: part.dimensions,
  }));
  const families = Map.groupBy(parts, ({ dimensions }) => familyName(Object.keys(dimensions)));
  return { period, total: cell('total', actual), families };
}

/** `not_applicable` counts as zero, as anyone who computes a remainder would assume. */
function knownAmount(figure: Actual, measure: Indicator['measure']): Amount | undefined {
  if (figure.kind !== 'not_applicable') return amountOf(figure, measure);
  return amountOf({ kind: 'reported', value: '0', numerator: '0', denominator: '0' }, measure);
}
