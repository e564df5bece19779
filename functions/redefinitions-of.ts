import type { ProgrammeRecords } from '../shared/domain/kinds.ts';
import { type Definition, definitionsIn } from '../shared/domain/meaning/definitions.ts';
import {
  mayBeRedefined,
  type Redefinition,
  redefinitionsIn,
} from '../shared/domain/meaning/redefinition.ts';
import { inParallel } from './in-parallel.ts';
import { services } from './services.ts';

const histories = 8;

/** Reads the histories of those records that were changed after a value that rests on them was submitted; of the rest none. */
export async function redefinitionsOf(records: ProgrammeRecords): Promise<readonly Redefinition[]> {
  const changed = definitionsIn(records).filter(mayBeRedefined);
  const found = await inParallel(changed, histories, async (definition) => {
    const history = await historyOf(definition);
    return history ? redefinitionsIn(definition, history) : [];
  });
  return found.flat();
}

function historyOf({ kind, record }: Definition) {
  return services().records.history({ kind, key: record });
}
