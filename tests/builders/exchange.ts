import type { Export } from '../../shared/domain/exchange/export.ts';
import type { Import, ImportCounts } from '../../shared/domain/exchange/import.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { meta } from './records.ts';

export const importCounts: ImportCounts = {
  activities: 2,
  results: 3,
  indicators: 5,
  values: 8,
  created: 18,
  changed: 0,
  unchanged: 0,
  conflicts: 0,
  locked: 0,
  refused: 0,
  absent: 0,
  findings: { critical: 0, error: 0, warning: 1, note: 4 },
};

export function anImport(fields: Partial<Versioned<Import>> = {}): Versioned<Import> {
  return {
    programmeId: 'programme-1',
    importId: 'import-1',
    fileName: 'activities.xml',
    mediaType: 'application/xml',
    bytes: 12,
    sha256: 'b'.repeat(64),
    status: 'announced',
    ...meta,
    ...fields,
  };
}

export function anExport(fields: Partial<Versioned<Export>> = {}): Versioned<Export> {
  return {
    programmeId: 'programme-1',
    exportId: 'export-1',
    format: 'csv',
    state: 'approved',
    language: 'en',
    status: 'queued',
    ...meta,
    ...fields,
  };
}
