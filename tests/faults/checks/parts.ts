import { rowKeyOf } from '../../../shared/storage/keys.ts';
import type { Operation } from '../operations/operation.ts';
import { nameOf } from '../operations/world.ts';
import { effectsOf } from './histories.ts';
import { maySucceedLater } from './may-succeed-later.ts';
import type { Found } from './outcomes.ts';
import { requestsOf } from './requests.ts';
import type { Violation } from './violation.ts';

/** Every batch item that was answered as done is stored at the answered version. */
export function findLostParts(found: Found): readonly Violation[] {
  return partsOf(found).flatMap(({ number, item, effect }) => {
    if (item.outcome === 'refused' || item.outcome === 'unchanged') return [];
    const place = nameOf(rowKeyOf(item.kind, item.key as never));
    if (effect?.place === place && effect.version === item.version) return [];
    const says = `version ${item.version} is not the effect of its part of the batch`;
    return [{ rule: 'lost', place, operation: number, says } as const];
  });
}

/** A refused batch item that no earlier try did must have no effect. */
export function findRefusedPartsDone(found: Found): readonly Violation[] {
  return partsOf(found).flatMap(({ number, item, effect }) => {
    const { outcome, problem, kind } = item;
    if (outcome !== 'refused' || !effect || maySucceedLater(problem?.type, kind)) return [];
    const says = `${problem?.type} told of a part, yet version ${effect.version}`;
    return [{ rule: 'refused_but_done', place: effect.place, operation: number, says }];
  });
}

/** The items of batches, each with the effect that its part of the request has in the table. */
function partsOf({ operations, stored, memberKey }: Found) {
  const effects = new Map(effectsOf(stored).map((effect) => [effect.request, effect]));
  return operations.flatMap(({ number, asked, outcomes }: Operation) => {
    const requests = outcomes.some(({ kind }) => kind === 'in_parts')
      ? requestsOf(asked, memberKey)
      : [];
    return outcomes
      .flatMap((outcome) => (outcome.kind === 'in_parts' ? [outcome.items] : []))
      .flatMap((items) =>
        items.map((item, at) => ({ number, item, effect: effects.get(requests[at] ?? '') })),
      );
  });
}
