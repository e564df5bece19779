import type { RecordMeta } from '../../shared/domain/history/record.ts';
import { warningsOf } from '../../shared/domain/text/warnings.ts';

/** A record as it is answered to a change. Warnings are not stored but found each time, so a retry gets the same ones. */
export function addWarnings<Meta extends RecordMeta>(record: Meta): Meta {
  const warnings = warningsOf(record);
  return warnings.length === 0 ? record : { ...record, warnings };
}
