import type { RecordMeta } from '../../shared/domain/record.ts';
import { warningsOf } from '../../shared/domain/text/warnings.ts';

/** Adds warnings about text that no report can print. They are computed, not stored, so a retry gets the same ones. */
export function addWarnings<Meta extends RecordMeta>(record: Meta): Meta {
  const warnings = warningsOf(record);
  return warnings.length === 0 ? record : { ...record, warnings };
}
