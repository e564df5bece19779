import { definitionsIn } from '../shared/domain/meaning/definitions.ts';
import {
  mayBeRedefined,
  type Redefinition,
  redefinitionsIn,
} from '../shared/domain/meaning/redefinition.ts';
import type { ProgrammeRecords } from '../shared/domain/owned-records.ts';
import { inParallel } from './in-parallel.ts';
import { type Reading, readNow } from './reading.ts';

const historiesAtOnce = 8;

/** Reads the histories of those records only that changed after a dependent value was submitted. */
export async function readRedefinitions(
  records: ProgrammeRecords,
  { readHistory }: Pick<Reading, 'readHistory'> = readNow(),
): Promise<readonly Redefinition[]> {
  const changed = definitionsIn(records).filter(mayBeRedefined);
  const found = await inParallel(changed, historiesAtOnce, async (definition) => {
    const history = await readHistory({ kind: definition.kind, key: definition.record });
    return history ? redefinitionsIn(definition, history) : [];
  });
  return found.flat();
}
