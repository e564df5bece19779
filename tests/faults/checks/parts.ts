import { rowKeyOf } from '../../../shared/storage/keys.ts';
import type { Operation } from '../operations/operation.ts';
import { nameOf } from '../operations/world.ts';
import { effectsOf } from './histories.ts';
import { maySucceedLater } from './may-succeed-later.ts';
import type { Found } from './outcomes.ts';
import { requestOfPart, requestsOf } from './requests.ts';
import type { Violation } from './violation.ts';

/** Every batch item that was answered as done is stored at the answered version. */
export function findLostParts({ operations, stored, memberKey }: Found): readonly Violation[] {
  const effects = new Map(effectsOf(stored).map((effect) => [effect.request, effect]));
  return partsOf(operations).flatMap(({ operation, item, at }) => {
    if (item.outcome === 'refused') return [];
    const place = nameOf(rowKeyOf('value', item));
    const effect = effects.get(requestsOf(operation.asked, memberKey)[at] ?? '');
    if (effect?.place === place && effect.version === item.version) return [];
    const says = `version ${item.version} is not the effect of its part of the batch`;
    return [{ rule: 'lost', place, operation: operation.number, says } as const];
  });
}

/** A refused batch item that no earlier try did must have no effect. */
export function findRefusedPartsDone({
  operations,
  stored,
  memberKey,
}: Found): readonly Violation[] {
  const effects = new Map(effectsOf(stored).map((effect) => [effect.request, effect]));
  return partsOf(operations).flatMap(({ operation, item }) => {
    if (item.outcome !== 'refused') return [];
    const { outcome: _, problem, ...named } = item;
    const effect = effects.get(requestOfPart(operation.asked, named, memberKey));
    if (!effect || maySucceedLater(problem?.type, 'value')) return [];
    const says = `${problem?.type} told of a part, yet version ${effect.version}`;
    const { place } = effect;
    return [{ rule: 'refused_but_done', place, operation: operation.number, says } as const];
  });
}

/** The items of batches, in request order. */
function partsOf(operations: readonly Operation[]) {
  return operations.flatMap((operation) =>
    operation.outcomes
      .filter((outcome) => outcome.kind === 'in_parts')
      .flatMap(({ items }) => items.map((item, at) => ({ operation, item, at }))),
  );
}
