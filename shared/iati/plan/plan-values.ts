import type { Planned } from '../../domain/exchange/plan.ts';
import { planValue } from '../../domain/exchange/plan-value.ts';
import type { Indicator } from '../../domain/framework/indicator.ts';
import { Problem } from '../../domain/problem.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { ValueInput } from '../../domain/values/value.ts';
import { unlessWithdrawn, withImport } from './plan-framework.ts';
import { planRecord } from './plan-record.ts';
import type { Merging, Planning } from './planning.ts';

/** @param indicators as they are planned */
export function planValues(
  { here, outcome: { values, file } }: Merging,
  indicators: readonly Planned[],
  planning: Planning,
): readonly Planned[] {
  const { projectId, importId, activity, isClean } = planning;
  const inputs = new Map(
    here?.inputs.values.map((each) => [`${each.indicatorId}/${each.periodId}`, each.input]),
  );
  const valuesOf = Map.groupBy(here?.counted.values ?? [], (value) => value.indicatorId);
  const indicatorOf = indicatorsById(here?.counted.indicators ?? [], indicators);
  return [...values].map(([place, outcome]) => {
    const [indicatorId = '', periodId = ''] = place.split('/');
    const address = addressOf('value', { projectId, indicatorId, periodId });
    const given = file.values.get(place);
    const path = (given?.input ?? inputs.get(place))?.origin?.path ?? '';
    const facts = { kind: 'value', address, activity, path } as const;
    return planRecord(facts, unlessWithdrawn(outcome, address, here), {
      here: inputs.get(place),
      schema: ValueInput,
      decide: (input) => {
        const indicator = indicatorOf.get(indicatorId);
        if (!indicator) throw new Problem('not_found', 'Its indicator is not imported.');
        const others = valuesOf.get(indicatorId) ?? [];
        const entity = planValue(indicator, {
          ...planning,
          periodId,
          input: withImport(input, importId),
          isClean: given !== undefined && isClean(given),
          others,
        });
        const current = others.find((each) => each.periodId === periodId);
        return { kind: 'value', entity, after: current?.version };
      },
    });
  });
}

function indicatorsById(
  here: readonly Indicator[],
  planned: readonly Planned[],
): ReadonlyMap<string, Indicator> {
  const next = planned.flatMap(({ write }) => (write?.kind === 'indicator' ? [write.entity] : []));
  return new Map([...here, ...next].map((each) => [each.indicatorId, each]));
}
