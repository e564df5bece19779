import { partName } from '../../domain/framework/family.ts';
import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import type { Result } from '../../domain/framework/result.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { Versioned } from '../../domain/record.ts';
import type { Value } from '../../domain/values/value.ts';
import { declaredParts, recordedParts } from './declared-parts.ts';
import type { PartDimensions } from './dimension-names.ts';

/** An indicator in a period: its total, or one of its parts. */
export type TableRow = {
  readonly records: ProjectRecords;
  readonly result: Result | undefined;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Versioned<Value> | undefined;
  /** The dimensions of the programme. */
  readonly shared: readonly Dimension[];
  /** Absent for the total. */
  readonly part?: PartDimensions;
};

type Choice = {
  readonly shared: readonly Dimension[];
  /** All parts that could be recorded, or those that were. */
  readonly parts: 'declared' | 'recorded';
  /** Only periods that end on this day. */
  readonly periodEnd?: string | undefined;
};

/** The rows of projects, in the order of their records. */
export function tableRows(
  projects: readonly ProjectRecords[],
  { shared, parts, periodEnd }: Choice,
): readonly TableRow[] {
  return projects.flatMap((records) => {
    const results = new Map(records.results.map((each) => [each.resultId, each]));
    const values = new Map(records.values.map((each) => [keyOf(each), each]));
    return records.indicators.flatMap((indicator) => {
      const result = results.get(indicator.resultId);
      return indicator.periods
        .filter((period) => periodEnd === undefined || period.periodEnd === periodEnd)
        .flatMap((period): TableRow[] => {
          const { indicatorId } = indicator;
          const value = values.get(keyOf({ indicatorId, periodId: periodIdOf(period) }));
          const total = { records, result, indicator, period, value, shared };
          const split = parts === 'declared' ? declaredParts(total, value) : recordedParts(value);
          return [total, ...split.map((part) => ({ ...total, part }))];
        });
    });
  });
}

const keyOf = ({ indicatorId, periodId }: { indicatorId: string; periodId: string }) =>
  `${indicatorId}#${periodId}`;

/** What a value, baseline or target has of a part; undefined where it has nothing. */
export function findPart<Each extends { readonly dimensions: PartDimensions }>(
  { disaggregated }: { readonly disaggregated?: readonly Each[] | undefined },
  part: PartDimensions,
): Each | undefined {
  const name = partName(part);
  return disaggregated?.find(({ dimensions }) => partName(dimensions) === name);
}
