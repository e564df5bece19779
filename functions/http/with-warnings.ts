import type { RecordMeta } from '../../shared/domain/history/record.ts';
import { warningsOf } from '../../shared/domain/text/warnings.ts';

/** A record as it is told to whoever changed it. Warnings are found anew each time, so that a retry has the same. */
export function withWarnings<Meta extends RecordMeta>(record: Meta): Meta {
  const warnings = warningsOf(record);
  return warnings.length === 0 ? record : { ...record, warnings };
}
