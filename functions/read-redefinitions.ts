import { type Definition, definitionsIn } from '../shared/domain/meaning/definitions.ts';
import {
  mayBeRedefined,
  type Redefinition,
  redefinitionsIn,
} from '../shared/domain/meaning/redefinition.ts';
import type { ProgrammeRecords } from '../shared/domain/owned-records.ts';
import { inParallel } from './in-parallel.ts';
import { services } from './services.ts';

const historiesAtOnce = 8;

/** Reads the histories of those records only that changed after a dependent value was submitted. */
export async function readRedefinitions(
  records: ProgrammeRecords,
): Promise<readonly Redefinition[]> {
  const changed = definitionsIn(records).filter(mayBeRedefined);
  const found = await inParallel(changed, historiesAtOnce, async (definition) => {
    const history = await readHistory(definition);
    return history ? redefinitionsIn(definition, history) : [];
  });
  return found.flat();
}

function readHistory({ kind, record }: Definition) {
  return services().records.readHistory({ kind, key: record });
}
