import type { ExportFormat } from '../../shared/domain/exchange/export.ts';
import { makeActivities } from './activities.ts';
import type { Made, ToExport } from './made.ts';
import { makeTable, makeTemplate, makeWorkbook } from './tables.ts';

/** How each format is made: records in, files and findings out. */
export const writers: Readonly<Record<ExportFormat, (given: ToExport) => Promise<Made>>> = {
  iati: makeActivities,
  csv: makeTable,
  xlsx: makeWorkbook,
  template: makeTemplate,
};
