import { changesWith } from '../shared/domain/history/changes.ts';
import { sha256Of } from '../shared/sha256.ts';

/** Every change of a record is made by one of these, so that all histories are chained by the same hash. */
export const { begin, revise } = changesWith(sha256Of);
