import type { Kept } from '../history/record.ts';
import type { Entities, ProgrammeRecords, ProjectRecords } from '../kinds.ts';
import type { Value } from '../values/value.ts';
import type { DefiningKind } from './changes.ts';

/** A record that gives values their meaning, and the values that rest on it. */
export type Definition = {
  readonly [K in DefiningKind]: {
    readonly kind: K;
    readonly record: Kept<Entities[K]>;
    readonly values: readonly Kept<Value>[];
  };
}[DefiningKind];

type Framework = Pick<ProjectRecords, 'indicators' | 'values'>;
type Named = Partial<Pick<Entities['indicator'], 'resultId' | 'commonIndicatorId'>>;

/** Every record of a programme, or of some of its projects, that gives values their meaning. */
export function definitionsIn({
  commonIndicators,
  projects,
}: Pick<ProgrammeRecords, 'commonIndicators' | 'projects'>): readonly Definition[] {
  return [
    ...commonIndicators.map((record) => {
      const { commonIndicatorId } = record;
      const values = projects.flatMap((each) => restingOn(each, { commonIndicatorId }).values);
      return { kind: 'commonIndicator', record, values } as const;
    }),
    ...projects.flatMap(definitionsOf),
  ];
}

function definitionsOf(records: ProjectRecords): readonly Definition[] {
  const { project, results, indicators, values } = records;
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  return [
    { kind: 'project', record: project, values },
    ...results.map((record) => {
      const { resultId } = record;
      return { kind: 'result', record, values: restingOn(records, { resultId }).values } as const;
    }),
    ...indicators.map((record) => {
      const own = byIndicator.get(record.indicatorId) ?? [];
      return { kind: 'indicator', record, values: own } as const;
    }),
  ];
}

/** The indicators of a project that name a result or a common indicator, and their values. */
export function restingOn({ indicators, values }: Framework, named: Named): Framework {
  const fields = Object.entries(named);
  const naming = indicators.filter((indicator) =>
    fields.every(([field, id]) => Reflect.get(indicator, field) === id),
  );
  const ids = new Set(naming.map(({ indicatorId }) => indicatorId));
  return {
    indicators: naming,
    values: values.filter(({ indicatorId }) => ids.has(indicatorId)),
  };
}
