import { accentWarnings } from '../../shared/domain/identity/accent-warnings.ts';
import type { RecordMeta } from '../../shared/domain/record.ts';
import { maxWarnings, warningsOf } from '../../shared/domain/text/warnings.ts';

/** Adds warnings about what no report prints as it is. They are computed, not stored, so a retry gets the same ones. */
export function addWarnings<Meta extends RecordMeta>(record: Meta): Meta {
  const warnings = [...accentWarnings(record), ...warningsOf(record)].slice(0, maxWarnings);
  return warnings.length === 0 ? record : { ...record, warnings };
}
