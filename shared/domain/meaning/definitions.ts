import type { Entities } from '../kinds.ts';
import type { ProgrammeRecords, ProjectRecords } from '../owned-records.ts';
import type { Programme } from '../programme/programme.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';
import type { DefiningKind } from './changes.ts';

/** A record that gives values their meaning, and the values that depend on it. */
export type Definition = {
  readonly [K in DefiningKind]: {
    readonly kind: K;
    readonly record: Versioned<Entities[K]>;
    readonly values: readonly Versioned<Value>[];
  };
}[DefiningKind];

/** Every record of a programme, or of some of its projects, that gives values their meaning. */
export function definitionsIn({
  programme,
  commonIndicators,
  projects,
}: Pick<ProgrammeRecords, 'programme' | 'commonIndicators' | 'projects'>): readonly Definition[] {
  const definitions = projects.flatMap(definitionsOf);
  const ofIndicators = definitions.flatMap((each) => (each.kind === 'indicator' ? [each] : []));
  const byCommon = Map.groupBy(ofIndicators, ({ record }) => record.commonIndicatorId);
  const split = projects.flatMap(({ values }) => values).filter(namesDimensionOf(programme));
  return [
    { kind: 'programme', record: programme, values: split },
    ...commonIndicators.map((record) => {
      const dependents = byCommon.get(record.commonIndicatorId) ?? [];
      const values = dependents.flatMap((each) => each.values);
      return { kind: 'commonIndicator', record, values } as const;
    }),
    ...definitions,
  ];
}

/** Whether a value has a part by a dimension of the programme. */
function namesDimensionOf({ dimensions = [] }: Programme) {
  const ids = new Set(dimensions.map(({ id }) => id));
  return ({ disaggregated = [] }: Value) =>
    disaggregated.some((part) => Object.keys(part.dimensions).some((name) => ids.has(name)));
}

function definitionsOf(records: ProjectRecords): readonly Definition[] {
  const { project, results, indicators, values } = records;
  const byIndicator = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  const ofIndicators = indicators.map((record) => {
    const own = byIndicator.get(record.indicatorId) ?? [];
    return { kind: 'indicator', record, values: own } as const;
  });
  const byResult = Map.groupBy(ofIndicators, ({ record }) => record.resultId);
  return [
    { kind: 'project', record: project, values },
    ...results.map((record) => {
      const dependents = byResult.get(record.resultId) ?? [];
      const own = dependents.flatMap((each) => each.values);
      return { kind: 'result', record, values: own } as const;
    }),
    ...ofIndicators,
  ];
}

type Framework = Pick<ProjectRecords, 'indicators' | 'values'>;

/** The indicators of a result, and their values. */
export function dependentsOfResult({ indicators, values }: Framework, resultId: string): Framework {
  const own = indicators.filter((indicator) => indicator.resultId === resultId);
  const ids = new Set(own.map(({ indicatorId }) => indicatorId));
  return { indicators: own, values: values.filter(({ indicatorId }) => ids.has(indicatorId)) };
}
