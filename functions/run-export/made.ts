import type { CalendarDate } from '../../shared/domain/dates.ts';
import type { Export } from '../../shared/domain/exchange/export.ts';
import type { ExportFinding } from '../../shared/domain/exchange/export-finding.ts';
import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import type { MadeFile } from '../exchange/export-files.ts';

/** What an export is made of; the records are those that it may show. */
export type ToExport = {
  readonly records: ProgrammeRecords;
  /** The addresses of values that the records leave out, since they are not approved. */
  readonly unapproved: readonly string[];
  readonly wanted: Export;
  /** In the time zone of the programme. */
  readonly today: CalendarDate;
};

/** The files of an export, the export itself first, and what rules found. */
export type Made = {
  readonly files: readonly MadeFile[];
  readonly findings: readonly ExportFinding[];
};
