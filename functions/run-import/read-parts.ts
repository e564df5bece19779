import { type Import, isTable } from '../../shared/domain/exchange/import.ts';
import type { Part } from './part.ts';
import { readActivities } from './read-activities.ts';
import { readRows } from './read-rows.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The parts of an uploaded file, in its order; the format follows from its media type.
 * @throws FileFault, or a refusal of its format
 */
export function readParts(announced: Import, around: Surroundings): AsyncGenerator<Part> {
  return isTable(announced) ? readRows(announced, around) : readActivities(announced, around);
}
