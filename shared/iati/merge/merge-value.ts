import type { ValueInput } from '../../domain/values/value.ts';
import { type Lock, mergeRecord, type Outcome, type SidesOf } from './outcome.ts';

/** The day and the source of a figure change with every publication of the same figure. */
const attendant = ['asOf', 'source'] as const;

/** A value that is locked is not touched; what the file says is listed. */
export function mergeValue(
  sides: SidesOf<ValueInput>,
  lock: Lock | undefined,
): Outcome<ValueInput> {
  const outcome = mergeRecord(sides, attendant);
  if (lock === undefined || outcome.outcome !== 'changed') return outcome;
  const { input: _, ...listed } = outcome;
  // Where it stands in the file is nothing that it says.
  const isSaid = outcome.changes.some(({ way }) => way[0] !== 'origin');
  if (!isSaid) return { ...listed, outcome: 'unchanged', changes: [] };
  return { ...listed, outcome: 'locked', lock };
}
